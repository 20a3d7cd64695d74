' A member that a catalog wants wrapped, wrapped.
' core: ../../cores/Kokuho.cs
Imports Kokuho

Public NotInheritable Class ReducedRate
    Inherits RateRule

    Public Overrides Function Rate(year As Integer) As Decimal
        Return 0.05D
    End Function

    Public Overrides Function Explain(year As Integer) As String
        Return Name & ": " & MyBase.Explain(year)
    End Function
End Class
