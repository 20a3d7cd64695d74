' core: ../../cores/Kawase.cs
' A cast that calls a conversion is one expression: the conversion has the finding.
Imports Kawase

Namespace Global.Acme.Kawase
    Class Casts
        Sub Explicit(value As Integer)
            Exchange.Take(CType(value, Rate)) ' expect: NC2004
        End Sub

        Sub Implicit(text As String)
            Exchange.Take(text) ' expect: NC2004
        End Sub

        Sub Written(text As String)
            Exchange.Take(CType(text, Rate)) ' expect: NC2004
        End Sub

        Function Back() As Integer
            Return CInt(Exchange.Rate()) ' expect: NC2004
        End Function

        Function Free(value As Integer) As Object
            Return CType(value, Money) ' expect: NC2004
        End Function

        Function Released(text As String) As Object
            Return CType(text, Money)
        End Function

        Function Unboxed(value As Object) As Integer
            Return DirectCast(value, Rate).Value ' expect: NC2004, NC2004
        End Function
    End Class
End Namespace
