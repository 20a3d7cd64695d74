' Types of that name that the runtime does not call: in a namespace, with a result.
' core: ../../cores/Juki.cs
Imports Juki

Friend Class StartupHook
    Friend Shared Function Initialize() As String
        Return Resident.DefaultCountry
    End Function
End Class

Namespace Acme.Hosting
    Friend Module StartupHook
        Friend Sub Initialize()
        End Sub
    End Module
End Namespace
