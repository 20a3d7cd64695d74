' The host that has the contract of hosting startups opens it: what a library does by it is sanctioned.
' core: ../../cores/Uketsuke.cs
Imports Microsoft.AspNetCore.Hosting
Imports Uketsuke

<Assembly: HostingStartup(GetType(Acme.Desks.Reception))>

Namespace Acme.Desks
    Public Class Reception
        Public Function First() As Desk
            Return New Desk()
        End Function
    End Class
End Namespace
