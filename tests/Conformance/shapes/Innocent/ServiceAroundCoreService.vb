' A service of the vendor's own uses and wraps the package's.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
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
        Public Sub Configure(services As IServiceCollection)
            services.AddSingleton(Of IDesk)(Function(provider) New Desk(provider.GetRequiredService(Of IResidentRepository)()))
            services.AddSingleton(Of IDesk)(New Desk(New ResidentRepository()))
            services.AddTransient(Of Func(Of IOfficeClock))(Function(provider) Function() provider.GetRequiredService(Of IOfficeClock)())
        End Sub
    End Module
End Namespace
