' What a catalog opens, in Visual Basic.
' core: ../../cores/Kokuho.cs
Imports Kokuho

Namespace Acme.Health
    Public Class FlatRate
        Inherits RateRule
        Implements IBillingListener

        Public Overrides Function Rate(year As Integer) As Decimal
            Return Cap(year)
        End Function

        Public Sub Billed(card As String) Implements IBillingListener.Billed
        End Sub
    End Class
End Namespace
