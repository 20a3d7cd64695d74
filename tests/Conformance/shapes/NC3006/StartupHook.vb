' The type that the runtime calls before a program's own start, as a module; a method of that name beside it.
' core: ../../cores/Juki.cs
Imports Juki

Friend Module StartupHook ' expect: NC3006
    Friend Sub Initialize()
        Initialize(Resident.DefaultCountry)
    End Sub

    Private Sub Initialize(country As String)
    End Sub
End Module
