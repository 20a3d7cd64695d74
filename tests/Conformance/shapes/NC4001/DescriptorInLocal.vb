' A descriptor made with New, in a local, and a keyed factory.
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
    End Class

    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            Dim descriptor = New ServiceDescriptor(GetType(IOfficeClock), GetType(AcmeClock), ServiceLifetime.Singleton)
            services.Add(descriptor) ' expect: NC4001
            services.AddKeyedSingleton(Of IOfficeClock)("night", Function(provider, key) New AcmeClock()) ' expect: NC4001
        End Sub
    End Module
End Namespace
