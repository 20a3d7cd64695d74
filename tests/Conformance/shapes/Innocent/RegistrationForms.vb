' Keyed and tried registrations of extension points, and descriptors that forward to the core.
' core: ../../cores/Tsuchi.vb
' reference: framework:Microsoft.AspNetCore.App
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.DependencyInjection.Extensions
Imports Tsuchi

Namespace Acme.Hosting
    Public Class Nobody
        Implements IRecipientFilter

        Public Function Accepts(number As String) As Boolean Implements IRecipientFilter.Accepts
            Return False
        End Function
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddKeyedSingleton(Of IRecipientFilter, Nobody)("nobody")
            services.TryAddEnumerable(ServiceDescriptor.Singleton(Of IRecipientFilter, Nobody)())
            Dim descriptor = New ServiceDescriptor(GetType(INoticeSender), GetType(NoticeSender), ServiceLifetime.Singleton)
            services.Replace(descriptor)
            Dim sender = New NoticeSender()
            services.AddSingleton(Of INoticeSender)(sender)
        End Sub
    End Module
End Namespace
