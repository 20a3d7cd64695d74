' The registering method is not called here but handed on: its delegate registers wherever it is called.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Class AcmeClock
        Implements IOfficeClock ' expect: NC1002
        Public ReadOnly Property Today As DateOnly Implements IOfficeClock.Today
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            Dim add As Func(Of IServiceCollection, IServiceCollection) = AddressOf ServiceCollectionServiceExtensions.AddSingleton(Of IOfficeClock, AcmeClock) ' expect: NC4001
            add(services)
            Run(AddressOf services.AddScoped(Of IOfficeClock, AcmeClock)) ' expect: NC4001
        End Sub

        Public Sub Free(services As IServiceCollection)
            Dim add As Func(Of IServiceCollection, IServiceCollection) = AddressOf ServiceCollectionServiceExtensions.AddSingleton(Of IOfficeClock, OfficeClock)
            add(services)
            Run(AddressOf services.AddScoped(Of OfficeClock))
        End Sub

        Private Sub Run(register As Func(Of IServiceCollection))
            register()
        End Sub
    End Module
End Namespace
