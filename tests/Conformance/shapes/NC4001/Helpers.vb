' Helpers of the vendor's own in Visual Basic: by type arguments, by types, by an object.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
' with: ../../parts/AcmeClock.vb
' expect-in ../../parts/AcmeClock.vb: NC1002
Imports System
Imports System.Runtime.CompilerServices
Imports Acme.Clocks
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Module Registering
        <Extension>
        Public Function AddOwn(Of TService As Class, TImplementation As {Class, TService})(services As IServiceCollection) As IServiceCollection
            Return services.AddScoped(Of TService, TImplementation)()
        End Function

        Public Sub AddType(services As IServiceCollection, service As Type, implementation As Type)
            services.AddSingleton(service, implementation)
        End Sub
    End Module

    Public Class Registrar
        Private ReadOnly _services As IServiceCollection

        Public Sub New(services As IServiceCollection)
            _services = services
        End Sub

        Public Sub Own(service As Type, instance As Object)
            _services.AddSingleton(service, instance)
        End Sub
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddOwn(Of IOfficeClock, AcmeClock)() ' expect: NC4001
            AddType(services, GetType(IOfficeClock), GetType(AcmeClock)) ' expect: NC4001
            Call New Registrar(services).Own(GetType(IOfficeClock), New AcmeClock()) ' expect: NC4001
            services.AddOwn(Of IOfficeClock, OfficeClock)()
            AddType(services, GetType(IOfficeClock), GetType(OfficeClock))
            AddType(services, GetType(AcmeClock), GetType(AcmeClock))
        End Sub
    End Module
End Namespace
