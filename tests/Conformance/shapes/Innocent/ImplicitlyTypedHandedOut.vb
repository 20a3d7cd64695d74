' Inferred loops, lambdas and returns of handed-out values in Visual Basic.
' core: ../../cores/Kiban.cs
Imports System
Imports Kiban

Namespace Acme.Platforms
    Public Class PassingOn
        Private _seen As Integer

        Public Function Box() As Object
            Return Platform.Current()
        End Function

        Public Sub Run()
            Platform.Each(AddressOf Remember)
            Dim amount = Platform.Amount()
            Dim boxed As Object = amount
            Dim later As Action = Sub() Platform.Use(Platform.Current())
            later()
        End Sub

        Private Sub Remember(signal As Integer)
            _seen = signal
        End Sub
    End Class
End Namespace
