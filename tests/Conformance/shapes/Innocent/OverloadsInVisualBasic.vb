' Overloads with other parameters leaves the inherited method visible.
' core: ../../cores/Tsuchi.vb
Imports Tsuchi

Namespace Acme.Notices
    Public Class LongClosing
        Inherits Closing

        Public Overloads Overrides Function Phrase(season As Integer) As String
            Return Phrase("long", season)
        End Function

        Public Overloads Function Phrase(style As String, season As Integer) As String
            Return style & season.ToString()
        End Function
    End Class
End Namespace
