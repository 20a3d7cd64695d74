' A Shared member and a constant, shadowed.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class OwnNotice
        Inherits Notice ' expect: NC1001

        Public Shadows Const Prefix As String = "O" ' expect: NC1004

        Public Shared Shadows Function Blank() As OwnNotice ' expect: NC1004
            Return New OwnNotice()
        End Function
    End Class
End Namespace
