' Visual Basic supplies a marked default member under a name of its own.
' core: ../../cores/Tesuryo.cs
Imports Tesuryo

Namespace Acme.Fees
    Public Class DollarFormat
        Implements IFeeFormat

        Public Function Format(fee As Decimal) As String Implements IFeeFormat.Format
            Return "$" & fee.ToString()
        End Function

        Public ReadOnly Property Money As String Implements IFeeFormat.Currency ' expect: NC1003
            Get
                Return "USD"
            End Get
        End Property
    End Class
End Namespace
