' A restricted class of a Visual Basic core; the Module beside it is free.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class QueueWatch
        Public Function Waiting() As Integer
            Return NoticeQueue.Waiting ' expect: NC2004
        End Function

        Public Function Language() As String
            Return NoticeDefaults.Language
        End Function
    End Class
End Namespace
