' A Module of nothing but extension methods in the open namespace.
' core: ../../cores/Tsuchi.vb
Imports System.Runtime.CompilerServices
Imports Tsuchi

Namespace Tsuchi.Registration
    Public Module AcmeRegistration
        <Extension>
        Public Function Describe(notice As Notice) As String
            Return Pad(notice.Subject)
        End Function

        <Extension>
        Friend Sub Resend(notice As Notice)
            notice.Send()
        End Sub

        Private Function Pad(text As String) As String
            Return text.PadLeft(8)
        End Function
    End Module
End Namespace
