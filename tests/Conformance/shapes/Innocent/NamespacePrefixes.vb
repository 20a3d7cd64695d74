' Namespaces that begin or end like the core's.
' core: ../../cores/Tsuchi.vb
Namespace TsuchiTools
    Public Class Notice
    End Class
End Namespace

Namespace Acme.Tsuchi
    Public Module NoticeDefaults
        Public ReadOnly Language As String = "en"
    End Module
End Namespace
