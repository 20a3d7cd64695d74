' A directive without ids over code without findings.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
#Disable Warning
    Public Class Plain
        Private ReadOnly _unused As Integer
        Public Property Letter As Notice
    End Class
#Enable Warning
End Namespace
