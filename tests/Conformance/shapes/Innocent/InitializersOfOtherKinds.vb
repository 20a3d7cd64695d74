' An extension with a shared constructor and initializers of fields.
' core: ../../cores/Juki.cs
Imports Juki.Plugins
Imports NoCustomization

<Assembly: VendorExtension("acme.juki-fees")>

Namespace Acme.Fees
    Public Class HalfFee
        Implements ICertificateFee

        Private Shared ReadOnly half As Decimal = 150D
        Private Shared fees As Decimal

        Shared Sub New()
            fees = half
        End Sub

        Public Function Fee(certificate As String, copies As Integer) As Decimal Implements ICertificateFee.Fee
            Return fees * copies
        End Function
    End Class
End Namespace
