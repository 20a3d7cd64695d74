' A closed base and one of its members implemented anew: two causes.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class CountingSender
        Inherits NoticeSender ' expect: NC1001
        Implements INoticeSender ' expect: NC1002

        Private Function Tally(number As String) As Integer Implements INoticeSender.CountFor
            Return 7
        End Function
    End Class
End Namespace
