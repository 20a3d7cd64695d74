' A core written in Visual Basic is judged like any other.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class ColourNotice
        Inherits Notice ' expect: NC1001
    End Class
End Namespace
