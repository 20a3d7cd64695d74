' A closed and an open interface in one class: each statement is judged by itself.
' core: ../../cores/Tsuchi.vb
Imports System
Imports Tsuchi

Namespace Acme.Notices
    Public Class FilteredSender
        Implements IRecipientFilter
        Implements INoticeSender ' expect: NC1002

        Public Property Channel As String Implements INoticeSender.Channel

        Public Event Delivered As EventHandler Implements INoticeSender.Delivered

        Public Sub Send(notice As Notice) Implements INoticeSender.Send
            RaiseEvent Delivered(Me, EventArgs.Empty)
        End Sub

        Public Function CountFor(number As String) As Integer Implements INoticeSender.CountFor
            Return If(Accepts(number), 1, 0)
        End Function

        Public Function Accepts(number As String) As Boolean Implements IRecipientFilter.Accepts
            Return True
        End Function
    End Class
End Namespace
