' Only one part of a partial class names the base.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Partial Public Class TaxNotice
        Public Property Year As Integer
    End Class

    Partial Public Class TaxNotice
        Inherits Notice ' expect: NC1001
    End Class
End Namespace
