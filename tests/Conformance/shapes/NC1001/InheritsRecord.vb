' Visual Basic knows no records, and can inherit one nevertheless.
' core: ../../cores/Juki.cs, ../../cores/Tesuryo.cs
Imports System
Imports System.Text
Imports Juki
Imports Tesuryo

Namespace Acme.Residents
    Public Class WardKey
        Inherits ResidentKey ' expect: NC1001

        Public Sub New()
            MyBase.New("131016", "R1")
        End Sub

        Protected Overrides ReadOnly Property EqualityContract As Type ' expect: NC1003
            Get
                Return GetType(WardKey)
            End Get
        End Property

        Protected Overrides Function PrintMembers(builder As StringBuilder) As Boolean ' expect: NC1003
            Return MyBase.PrintMembers(builder)
        End Function

        Public Overrides Function ToString() As String
            Return "ward"
        End Function

        Public Overrides Function GetHashCode() As Integer
            Return 1
        End Function

        Public Overrides Function Equals(obj As Object) As Boolean
            Return False
        End Function
    End Class

    Public Class Fee
        Inherits Yen ' expect: NC1001

        Public Sub New()
            MyBase.New(1D)
        End Sub

        Public Overrides ReadOnly Property Text As String ' expect: NC1003
            Get
                Return "fee"
            End Get
        End Property
    End Class
End Namespace
