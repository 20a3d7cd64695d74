' Overriding what Object declares.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class NamedClosing
        Inherits Closing

        Public Overrides Function Phrase(season As Integer) As String
            Return ""
        End Function

        Public Overrides Function ToString() As String
            Return "named"
        End Function

        Public Overrides Function Equals(obj As Object) As Boolean
            Return TypeOf obj Is NamedClosing
        End Function

        Public Overrides Function GetHashCode() As Integer
            Return 1
        End Function

        Protected Overrides Sub Finalize()
        End Sub
    End Class
End Namespace
