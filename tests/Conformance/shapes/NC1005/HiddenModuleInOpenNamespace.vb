' A Friend Module without extension methods has no place in the open namespace.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Tsuchi.Registration
    Friend Module Helpers ' expect: NC1005
        Public Function Subject(notice As Notice) As String
            Return notice.Subject
        End Function
    End Module
End Namespace
