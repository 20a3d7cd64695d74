' Local types written out, constants and NameOf in Visual Basic.
' core: ../../cores/Kiban.cs
Imports Kiban
Imports Kiban.Plumbing

Namespace Acme.Platforms
    Public Module Folded
        Public Sub Run()
            Dim context As PipeContext = Platform.Current() ' expect: NC2004 source
            Platform.Use(context)
        End Sub

        Public Function Root() As String
            Return Pipes.Root ' expect: NC2004 source
        End Function

        Public Function Mode() As Integer
            Return PipeMode.Fast ' expect: NC2004 source
        End Function

        Public Function Name() As String
            Return NameOf(PipeContext) ' expect: NC2004 source
        End Function
    End Module
End Namespace
