' Late binding on own objects and Object: nothing says that a core is meant.
' core: ../../cores/Tsuchi.vb
Option Strict Off
Namespace Acme.Notices
    Public Class Late
        Public Function Subject(letter As Object) As Object
            Return letter.Subject
        End Function
    End Class
End Namespace
