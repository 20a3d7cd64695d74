' Own types with the names of core types.
' core: ../../cores/Tsuchi.vb
Namespace Acme.Model
    Public Class Notice
        Public Overridable Property Subject As String
    End Class

    Public Class UrgentNotice
        Inherits Notice

        Public Overrides Property Subject As String = "urgent"
    End Class

    Public Interface INoticeSender
        Sub Send(notice As Notice)
    End Interface

    Public Class NoticeSender
        Implements INoticeSender

        Public Sub Send(notice As Notice) Implements INoticeSender.Send
        End Sub
    End Class
End Namespace
