' To Visual Basic a namespace is the core's in whatever letter case, the second spelling of one file included.
' core: ../../cores/Tsuchi.vb
Imports System.Runtime.CompilerServices

Namespace Global.TSUCHI.Extras
    Friend Class Letters ' expect: NC1005
        Private _first As Global.Tsuchi.Notice
    End Class
End Namespace

Namespace Global.Tsuchi
    Friend Class Local ' expect: NC1005
    End Class
End Namespace

Namespace Global.tsuchi.registration
    Friend Module Extensions
        <Extension>
        Public Function Describe(notice As Notice) As String
            Return notice.Subject
        End Function
    End Module
End Namespace

Namespace Global.Tsuchi.REGISTRATION.Below
    Friend Module Extensions ' expect: NC1005
        <Extension>
        Public Function Shorten(notice As Notice) As String
            Return notice.Subject
        End Function
    End Module
End Namespace

Namespace Global.Acme.TSUCHI
    Friend Class Letters
    End Class
End Namespace

Namespace Global.TSUCHIYA
    Friend Class Letters
    End Class
End Namespace
