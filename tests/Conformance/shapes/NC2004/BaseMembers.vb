' core: ../../cores/Kawase.cs
' MyBase names the declaration above, in whatever letter case it is written.
Imports Kawase

Namespace Global.Acme.Bases
    Class Desk
        Inherits BankDesk

        Public Overrides ReadOnly Property Fee As Integer
            Get
                Return mybase.Fee ' expect: NC2004
            End Get
        End Property

        Function Twice() As Integer
            Return MyBase.Fee + MYBASE . Fee ' expect: NC2004, NC2004
        End Function

        Function Called() As Integer
            Return mybase.Charge() ' expect: NC2004
        End Function

        Function Own() As Integer
            Return Me.Fee + myclass.Fee
        End Function
    End Class

    Class Free
        Inherits FreeDesk

        Function Own() As Integer
            Return mybase.Fee + MyBase.Charge()
        End Function
    End Class
End Namespace
