' An open class derived in Visual Basic; its marked member is left alone.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class SummerClosing
        Inherits Closing

        Public Overrides Function Phrase(season As Integer) As String
            Return "summer"
        End Function

        Public Overrides Function Signature() As String
            Return MyBase.Signature() & "the mayor"
        End Function
    End Class
End Namespace
