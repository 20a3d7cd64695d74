' Factories in fields and from methods, by AddressOf, that let the container create.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
' with: ../../parts/AcmeClock.vb
' expect-in ../../parts/AcmeClock.vb: NC1002
Imports System
Imports Acme.Clocks
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Class Startup
        Private ReadOnly _own As Func(Of IServiceProvider, IOfficeClock) = Function(provider) New AcmeClock()

        Public Sub Configure(services As IServiceCollection)
            services.AddSingleton(_own) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(AddressOf Make) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(Function(provider) ActivatorUtilities.CreateInstance(Of AcmeClock)(provider)) ' expect: NC4001
            services.AddHttpClient(Of IOfficeClock, AcmeClock)() ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(AddressOf MakeOfTheCore)
            services.AddSingleton(Of IOfficeClock)(Function(provider) provider.GetRequiredService(Of OfficeClock)())
        End Sub

        Private Function Make(provider As IServiceProvider) As IOfficeClock
            Return New AcmeClock()
        End Function

        Private Function MakeOfTheCore(provider As IServiceProvider) As IOfficeClock
            Return New OfficeClock()
        End Function
    End Class
End Namespace
