' Directives and attributes for other ids.
' core: ../../cores/Tsuchi.vb
Imports System.Diagnostics.CodeAnalysis
Imports Tsuchi

Namespace Acme.Notices
#Disable Warning BC40003, CA1822, NCA1001
    <SuppressMessage("Design", "CA1001:Like NC1001")>
    Public Class Plain
        Public Property Letter As Notice
    End Class
#Enable Warning BC40003, CA1822, NC1001
End Namespace
