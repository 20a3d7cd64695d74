' core: ../../cores/Nenkin.cs
Imports Nenkin

Namespace Acme.Pension
    Class Student
        Implements IExemption ' expect: NC1007

        Public Function Judge(year As Integer) As Boolean Implements IExemption.Holds
            Return year > 2020
        End Function
    End Class

    Structure Value
        Implements IExemption ' expect: NC1007

        Public Function Holds(year As Integer) As Boolean Implements IExemption.Holds
            Return False
        End Function
    End Structure

    Interface IOwn
        Inherits IExemption ' expect: NC1007
    End Interface

    Class Calculator
        Inherits OldCalculator ' expect: NC1007

        Public Overrides Function Amount(year As Integer) As Decimal
            Return year
        End Function
    End Class

    Class Seamed
        Inherits Seams ' expect: NC1001

        Public Overrides Function Old(x As Integer) As Integer ' expect: NC1007
            Return x
        End Function

        Public Overrides Function [New](x As Integer) As Integer
            Return x
        End Function
    End Class

    ' What is in preview or current is fine, and so is using what is deprecated without implementing it.
    Class Fine
        Implements IExemption2, IPreview

        Public Function Holds(year As Integer, month As Integer) As Boolean Implements IExemption2.Holds
            Return False
        End Function

        Public Sub Look() Implements IPreview.Look
        End Sub

        Public Function Ask(other As IExemption) As Boolean
            Return other.Holds(2026)
        End Function
    End Class
End Namespace
