' The package's typed HTTP client, configured anew in Visual Basic.
' core: ../../cores/Todoke.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Net.Http
Imports Microsoft.Extensions.DependencyInjection
Imports Todoke.Clients

Namespace Acme.Hosting
    Public Class Redirect
        Inherits DelegatingHandler
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddHttpClient(Of IRegistryClient, RegistryClient)()
            services.AddHttpClient(Of IRegistryClient, RegistryClient)(Sub(client As HttpClient) client.Timeout = TimeSpan.FromSeconds(1)) ' expect: NC4006
            services.AddHttpClient(Of RegistryClient)().AddHttpMessageHandler(Of Redirect)() ' expect: NC4006
            Dim builder = services.AddHttpClient(Of RegistryClient)()
            builder.ConfigureHttpClient(Sub(client As HttpClient) client.BaseAddress = New Uri("http://acme")) ' expect: NC4006
        End Sub
    End Module
End Namespace
