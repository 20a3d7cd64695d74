' A directive without ids over a finding.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
#Disable Warning ' expect: NC9001
    Public Class OwnNotice
        Inherits Notice ' expect: NC1001
    End Class
#Enable Warning
End Namespace
