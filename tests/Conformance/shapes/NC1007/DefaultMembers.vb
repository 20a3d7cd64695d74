' Members that have a default and are deprecated by name: Visual Basic knows no defaults and makes a class supply them all, which uses what is deprecated.
' core: ../../cores/Fukushi.cs
Imports Juki.Fukushi

Namespace Acme.Welfare
    Public Class Supplies
        Implements IAllowance

        Public ReadOnly Property Amount As Decimal Implements IAllowance.Amount
            Get
                Return 1
            End Get
        End Property

        Public ReadOnly Property Label As String Implements IAllowance.Label ' expect: NC1007
            Get
                Return "x"
            End Get
        End Property

        Public ReadOnly Property Unit As String Implements IAllowance.Unit
            Get
                Return "EUR"
            End Get
        End Property

        Public Function Rounded(amount As Decimal) As Decimal Implements IAllowance.Round ' expect: NC1007
            Return amount
        End Function
    End Class
End Namespace
