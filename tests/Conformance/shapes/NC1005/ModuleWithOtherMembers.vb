' A Module in the open namespace that holds more than extension methods.
' core: ../../cores/Tsuchi.vb
Imports System.Runtime.CompilerServices
Imports Tsuchi

Namespace Tsuchi.Registration
    Public Module NoticeRegistration ' expect: NC1005
        <Extension>
        Public Function Describe(notice As Notice) As String
            Return notice.Subject
        End Function

        Public Function Count() As Integer
            Return 1
        End Function
    End Module
End Namespace
