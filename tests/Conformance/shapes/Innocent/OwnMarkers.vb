' The same in Visual Basic.
' core: ../../cores/Tsuchi.vb
Imports NoCustomization
Imports Tsuchi

Namespace Acme.Own
    <PackageInternal>
    Public Class Printer
        <CoreBehavior>
        Public Overridable Function Print(notice As Notice) As String
            Return notice.Subject
        End Function
    End Class

    Public Class FastPrinter
        Inherits Printer

        Public Overrides Function Print(notice As Notice) As String
            Return MyBase.Print(notice)
        End Function
    End Class
End Namespace
