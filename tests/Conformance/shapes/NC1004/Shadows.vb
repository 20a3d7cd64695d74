' Shadows hides by name, whatever the parameters.
' core: ../../cores/Tsuchi.vb
Imports System
Imports Tsuchi

Namespace Acme.Notices
    Public Class OwnNotice
        Inherits Notice ' expect: NC1001

        Public Shadows Property Subject As String ' expect: NC1004

        Public Shadows Function Render(name As String, title As String) As String ' expect: NC1004
            Return title & name
        End Function

        Public Shadows Enum Size ' expect: NC1004
            A3
        End Enum

        Public Shadows Event Sent As EventHandler ' expect: NC1004
    End Class
End Namespace
