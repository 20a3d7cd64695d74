' Regions and constants that speak of rules.
' core: ../../cores/Tsuchi.vb
#Region "NC1001"
#Const NC1001 = True
Namespace Acme.Notices
#If NC1001 Then
    Public Class Plain
        Public Property Letter As Global.Tsuchi.Notice
    End Class
#End If
End Namespace
#End Region
