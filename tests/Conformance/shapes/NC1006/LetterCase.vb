' Names of types have no letter case in Visual Basic either.
' core: ../../cores/Tsuchi.vb
Namespace Global.TSUCHI
    Friend Class Noticesender ' expect: NC1006
        Private _last As Notice
    End Class
End Namespace

Namespace Global.Tsuchi
    Friend Module NOTICEDEFAULTS ' expect: NC1006
    End Module

    Friend Class NoticeDefault ' expect: NC1005
    End Class
End Namespace
