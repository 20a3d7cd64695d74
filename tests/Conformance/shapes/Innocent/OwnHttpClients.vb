' HTTP clients of one's own in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Net.Http
Imports Microsoft.Extensions.DependencyInjection
Imports Todoke.Clients

Namespace Acme.Hosting
    Public Class AcmeClient
        Public Sub New(client As HttpClient, registry As IRegistryClient)
        End Sub
    End Class

    Public Class Marked
        Inherits DelegatingHandler
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddHttpClient(Of AcmeClient)(Sub(client As HttpClient) client.Timeout = TimeSpan.FromSeconds(1)).AddHttpMessageHandler(Of Marked)()
            services.AddHttpClient(Of IRegistryClient, RegistryClient)()
            services.AddHttpClient("acme").AddHttpMessageHandler(Of Marked)()
        End Sub
    End Module
End Namespace
