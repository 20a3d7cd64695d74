' The directive of Visual Basic.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
#Disable Warning NC1001, BC40005 ' expect: NC9001
    Public Class OwnNotice
        Inherits Notice ' expect: NC1001
    End Class
#Enable Warning NC1001, BC40005
End Namespace
