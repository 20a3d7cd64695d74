' Factories by AddressOf, as multi-line functions, in a With block.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
Imports System
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public NotInheritable Class AcmeClock
        Implements IOfficeClock ' expect: NC1002

        Public ReadOnly Property Today As DateOnly Implements IOfficeClock.Today
            Get
                Return New DateOnly(2026, 4, 1)
            End Get
        End Property

        Public Shared Function Make(provider As IServiceProvider) As AcmeClock
            Return New AcmeClock()
        End Function
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddSingleton(Of IOfficeClock)(AddressOf AcmeClock.Make) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(New AcmeClock()) ' expect: NC4001
            services.AddSingleton(Of IOfficeClock)(Function(provider) ' expect: NC4001
                                                       Return New AcmeClock()
                                                   End Function)
            With services
                .AddScoped(Of IOfficeClock, AcmeClock)() ' expect: NC4001
            End With
        End Sub
    End Module
End Namespace
