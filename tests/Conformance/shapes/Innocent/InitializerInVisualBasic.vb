' The Visual Basic compiler does not know the attribute: nothing calls the method.
' core: ../../cores/Juki.cs
Imports System.Runtime.CompilerServices
Imports Juki.Plugins
Imports NoCustomization

<Assembly: VendorExtension("acme.juki-fees")>

Namespace Acme.Fees
    Public Class HalfFee
        Implements ICertificateFee

        Private Shared fees As Decimal

        Public Function Fee(certificate As String, copies As Integer) As Decimal Implements ICertificateFee.Fee
            Return fees * copies
        End Function

        <ModuleInitializer>
        Friend Shared Sub Start()
            fees = 150D
        End Sub
    End Class
End Namespace
