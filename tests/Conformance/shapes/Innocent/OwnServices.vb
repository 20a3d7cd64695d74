' Own services that need core services.
' core: ../../cores/Tsuchi.vb
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.Extensions.DependencyInjection
Imports Tsuchi

Namespace Acme.Hosting
    Public Interface IDesk
        Sub Write(name As String)
    End Interface

    Public Class Desk
        Implements IDesk

        Private ReadOnly _sender As INoticeSender

        Public Sub New(sender As INoticeSender)
            _sender = sender
        End Sub

        Public Sub Write(name As String) Implements IDesk.Write
            _sender.Send(New Notice With {.Subject = name})
        End Sub
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddScoped(Of IDesk, Desk)()
        End Sub
    End Module
End Namespace
