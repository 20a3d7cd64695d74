' The internal setter of a public property, publicized.
' core: ../../cores/Juki.cs
' options: publicize=true
Imports Juki

Namespace Acme.Residents
    Public Module Closing
        Public Function Close(state As OfficeState) As String
            state.Status = "closed" ' expect: NC2003 binary
            Return state.Status
        End Function
    End Module
End Namespace
