' Visual Basic does not tell case apart: a local and a parameter named like core members.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class Writer
        Public Function Write(NOTICE As Notice) As String
            Dim subject = NOTICE.SUBJECT
            Return subject & NOTICE.render("x")
        End Function
    End Class
End Namespace
