' Helpers that register own services, and the package's own implementations.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports System.Runtime.CompilerServices
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Interface IDesk
        Function Serve(number As String) As String
    End Interface

    Public Class Desk
        Implements IDesk

        Private ReadOnly _repository As IResidentRepository

        Public Sub New(repository As IResidentRepository)
            _repository = repository
        End Sub

        Public Function Serve(number As String) As String Implements IDesk.Serve
            Return _repository.Find(number).Number
        End Function
    End Class

    Public Module Startup
        <Extension>
        Public Sub Own(Of TService As Class, TImplementation As {Class, TService})(services As IServiceCollection)
            services.AddScoped(Of TService, TImplementation)()
        End Sub

        Public Sub AddType(services As IServiceCollection, service As Type, implementation As Type)
            services.AddSingleton(service, implementation)
        End Sub

        Public Sub Configure(services As IServiceCollection)
            services.Own(Of IDesk, Desk)()
            services.Own(Of IOfficeClock, OfficeClock)()
            AddType(services, GetType(IDesk), GetType(Desk))
            AddType(services, GetType(IOfficeClock), GetType(OfficeClock))
            services.AddSingleton(Of IDesk)(Function(provider) New Desk(provider.GetRequiredService(Of IResidentRepository)()))
        End Sub
    End Module
End Namespace
