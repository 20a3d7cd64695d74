' Visual Basic implements under names of its own choice.
' core: ../../cores/Tsuchi.vb
Imports System
Imports Tsuchi

Namespace Acme.Notices
    Public NotInheritable Class MailSender
        Implements INoticeSender ' expect: NC1002

        Private Property Route As String Implements INoticeSender.Channel

        Private Event Done As EventHandler Implements INoticeSender.Delivered

        Private Sub Post(notice As Notice) Implements INoticeSender.Send
            RaiseEvent Done(Me, EventArgs.Empty)
        End Sub

        Private Function Tally(number As String) As Integer Implements INoticeSender.CountFor
            Return 0
        End Function
    End Class
End Namespace
