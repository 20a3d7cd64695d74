' A method without Overloads shadows every method of its name.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class OwnNotice
        Inherits Notice ' expect: NC1001

        Public Function Fold(paper As String) As Integer ' expect: NC1004
            Return paper.Length
        End Function
    End Class
End Namespace
