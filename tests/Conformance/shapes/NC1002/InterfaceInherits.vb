' An interface inherits a closed one.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Interface IUrgentSender
        Inherits INoticeSender ' expect: NC1002

        Sub SendNow(notice As Notice)
    End Interface
End Namespace
