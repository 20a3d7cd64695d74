' Values of restricted types that public API handed out, with inferred local types.
' core: ../../cores/Kiban.cs
Imports Kiban

Namespace Acme.Platforms
    Public Module PassingOn
        Public Sub Run()
            Dim context = Platform.Current()
            Platform.Use(context)
            Platform.Use(Nothing)
            Platform.On(Sub(other) Platform.Use(other))
            For Each item In Platform.Contexts()
                Platform.Use(item)
            Next
            If context Is Nothing Then Return
            Using Platform.Current()
            End Using
        End Sub
    End Module
End Namespace
