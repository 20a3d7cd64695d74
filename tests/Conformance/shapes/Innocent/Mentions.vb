' Comments and strings: Inherits Notice, Implements INoticeSender, NC1001.
' core: ../../cores/Tsuchi.vb
Namespace Acme.Notices
    ''' <summary>Like <see cref="Tsuchi.Notice"/>.</summary>
    Public Class Mentions
        ' Inherits Tsuchi.Notice
        Public Const Text As String = "Tsuchi.Notice, Tsuchi"

        Public Function Sql() As String
            Return "Overrides Function Render -- Tsuchi"
        End Function
    End Class
End Namespace
