' Free members of types that have restricted ones.
' core: ../../cores/Kiban.cs
Imports Kiban

Namespace Acme.Platforms
    <Scheduled(GetType(Session))>
    Public Class Users
        Private ReadOnly _session As New Session With {.User = "acme"}

        Public Function Name() As String
            Return _session.User & NameOf(Session.User)
        End Function
    End Class
End Namespace
