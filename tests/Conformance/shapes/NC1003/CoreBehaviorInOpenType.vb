' The marked member of an open class, overridden in Visual Basic.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class WinterClosing
        Inherits Closing

        Public Overrides Function Phrase(season As Integer) As String
            Return "winter"
        End Function

        Public Overrides Function Signature() As String
            Return "the mayor"
        End Function

        Public Overrides Function Seal(number As String) As String ' expect: NC1003
            Return "no seal"
        End Function
    End Class
End Namespace
