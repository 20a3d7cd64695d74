' A Handles clause in a base class; what overrides the handler adds nothing.
' core: ../../cores/Tsuchi.vb
Imports System
Imports Tsuchi

Namespace Acme.Notices
    Public Class Desk
        Protected WithEvents Letter As Notice

        Public Overridable Sub OnSent(sender As Object, e As EventArgs) Handles Letter.Sent ' expect: NC2005
        End Sub
    End Class

    Public Class LateDesk
        Inherits Desk

        Public Shadows Property Name As String

        Public Overrides Sub OnSent(sender As Object, e As EventArgs)
            MyBase.OnSent(sender, e)
        End Sub
    End Class
End Namespace
