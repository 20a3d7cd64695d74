' Overloads with the same parameters hides the one that they match.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class OwnNotice
        Inherits Notice ' expect: NC1001

        Public Overloads Function Fold(width As Integer, height As Integer) As Integer ' expect: NC1004
            Return width
        End Function

        Public Overloads Function Fold(paper As String) As Integer
            Return paper.Length
        End Function
    End Class
End Namespace
