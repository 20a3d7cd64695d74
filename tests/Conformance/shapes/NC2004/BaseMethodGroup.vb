' core: ../../cores/Kawase.cs
' AddressOf MyBase names the declaration above; of another receiver what was first declared.
Imports System
Imports Kawase

Namespace Global.Acme.Groups
    Class Desk
        Inherits BankDesk

        Function Above() As Func(Of Integer)
            Return AddressOf MyBase.Charge ' expect: NC2004
        End Function

        Function Called() As Integer
            Return MyBase.Charge() ' expect: NC2004
        End Function

        Function Own() As Func(Of Integer)
            Return AddressOf Charge
        End Function

        Function Other(desk As BankDesk) As Func(Of Integer)
            Return AddressOf desk.Charge
        End Function
    End Class
End Namespace
