' Registering an extension point's implementation and forwarding to the core.
' core: ../../cores/Tsuchi.vb
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.Extensions.DependencyInjection
Imports Tsuchi

Namespace Acme.Hosting
    Public Class Everybody
        Implements IRecipientFilter

        Public Function Accepts(number As String) As Boolean Implements IRecipientFilter.Accepts
            Return True
        End Function
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddSingleton(Of IRecipientFilter, Everybody)()
            services.AddSingleton(GetType(IRecipientFilter), GetType(Everybody))
            services.AddSingleton(Of INoticeSender, NoticeSender)()
            services.AddScoped(Of INoticeSender)(Function(provider) provider.GetRequiredService(Of NoticeSender)())
            services.AddTransient(Of INoticeSender)(Function(provider) New NoticeSender())
        End Sub
    End Module
End Namespace
