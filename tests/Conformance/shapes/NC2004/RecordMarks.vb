' The target of a mark on a record's parameter decides: the property or the constructor.
' core: ../../cores/Kawase.cs
Imports Kawase

Namespace Acme.Exchange
    Public Module Uses
        Public Function Made() As Tariff
            Return New Tariff(1, 2)
        End Function

        Public Function Free(t As Tariff) As Integer
            Return t.Shown
        End Function

        Public Function Hidden(t As Tariff) As Integer
            Return t.Hidden ' expect: NC2004
        End Function

        Public Sub Split(t As Tariff, ByRef shown As Integer, ByRef hidden As Integer)
            t.Deconstruct(shown, hidden)
        End Sub
    End Module
End Namespace
