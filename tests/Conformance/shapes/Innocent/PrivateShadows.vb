' A private member shadows for nobody else.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class QuietClosing
        Inherits Closing

        Public Overrides Function Phrase(season As Integer) As String
            Return Signature(season)
        End Function

        Private Shadows Function Signature(season As Integer) As String
            Return season.ToString()
        End Function
    End Class
End Namespace
