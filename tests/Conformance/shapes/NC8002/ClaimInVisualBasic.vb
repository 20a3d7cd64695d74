' The claim in Visual Basic.
' core: ../../cores/Tsuchi.vb
Imports NoCustomization
Imports Tsuchi

<Assembly: StandardPackage("tsuchi")> ' expect: NC8002

Namespace Acme.Notices
    Public Class OwnNotice
        Inherits Notice ' expect: NC1001
    End Class
End Namespace
