' NotOverridable Overrides in a grandchild.
' core: ../../cores/Tesuryo.cs
Imports Tesuryo

Namespace Acme.Fees
    Public MustInherit Class AcmeFees
        Inherits FeeCalculator ' expect: NC1001
    End Class

    Public Class FlatFees
        Inherits AcmeFees

        Public NotOverridable Overrides Function Calculate(copies As Integer) As Decimal ' expect: NC1003
            Return 300D
        End Function
    End Class
End Namespace
