' A duplicate of a core class and one of a core Module.
' core: ../../cores/Tsuchi.vb
Namespace Tsuchi
    Public Class NoticeSender ' expect: NC1006
        Public Property Last As Notice
    End Class

    Friend Module NoticeDefaults ' expect: NC1006
        Public ReadOnly Language As String = "en"
    End Module
End Namespace
