' The core's namespace declared from the global one.
' core: ../../cores/Tsuchi.vb
Namespace Global.Tsuchi.Local
    Friend NotInheritable Class Letters ' expect: NC1005
        Public Property First As Notice
    End Class
End Namespace
