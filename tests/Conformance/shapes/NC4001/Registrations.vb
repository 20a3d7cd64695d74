' Registrations in Visual Basic: typed, by GetType, by factory, replaced.
' core: ../../cores/Tsuchi.vb
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports Microsoft.Extensions.DependencyInjection
Imports Microsoft.Extensions.DependencyInjection.Extensions
Imports Tsuchi

Namespace Acme.Hosting
    Public Class AcmeSender
        Implements INoticeSender ' expect: NC1002

        Public Property Channel As String Implements INoticeSender.Channel

        Public Event Delivered As EventHandler Implements INoticeSender.Delivered

        Public Sub Send(notice As Notice) Implements INoticeSender.Send
            RaiseEvent Delivered(Me, EventArgs.Empty)
        End Sub

        Public Function CountFor(number As String) As Integer Implements INoticeSender.CountFor
            Return 1
        End Function
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddSingleton(Of INoticeSender, AcmeSender)() ' expect: NC4001
            services.AddScoped(GetType(INoticeSender), GetType(AcmeSender)) ' expect: NC4001
            services.AddTransient(Of INoticeSender)(Function(provider) New AcmeSender()) ' expect: NC4001
            services.Replace(ServiceDescriptor.Singleton(Of INoticeSender, AcmeSender)()) ' expect: NC4001
        End Sub
    End Module
End Namespace
