' ReleasedOnly in Visual Basic: released, extension and configuration points may be named.
' core: ../../cores/Zeimu.cs
Imports System
Imports Zeimu

Namespace Acme.Taxes
    Public Class LowIncome
        Implements IRelief

        Private ReadOnly _options As ReliefOptions

        Public Function Relieve(taxpayer As Taxpayer, tax As Decimal) As Decimal Implements IRelief.Relieve
            Return Math.Min(tax, _options.Ceiling)
        End Function

        Public Function Guess(taxpayer As Taxpayer) As Decimal
            Return TaxOffice.Assess(taxpayer).Compute() ' expect: NC2004
        End Function
    End Class
End Namespace
