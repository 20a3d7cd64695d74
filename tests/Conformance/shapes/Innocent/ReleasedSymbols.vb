' Released symbols, in Visual Basic.
' core: ../../cores/Zeimu.cs
Imports Zeimu

Namespace Acme.Taxes
    Public Class Returns
        Public Function Total(number As String) As Decimal
            Dim payer = Taxpayer.Load(number)
            Dim assessment = TaxOffice.Assess(payer)
            Return If(assessment Is Nothing, 0D, TaxOffice.TaxOf(payer))
        End Function
    End Class
End Namespace
