' A test project in Visual Basic that uses the core and open points only.
' core: ../../cores/Juki.cs
' options: test=true
Imports Juki
Imports Juki.Plugins

Namespace Acme.Tests
    Public Class FakeFee
        Implements ICertificateFee

        Public Function Fee(certificate As String, copies As Integer) As Decimal Implements ICertificateFee.Fee
            Return copies
        End Function
    End Class
End Namespace
