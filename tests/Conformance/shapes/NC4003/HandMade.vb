' By hand in Visual Basic.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App
' with: ../../parts/TimedClock.vb
' expect-in ../../parts/TimedClock.vb: NC1002
Imports System
Imports Acme.Clocks
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.AddSingleton(Of IOfficeClock)(Function(provider) New TimedClock(provider.GetRequiredService(Of OfficeClock)())) ' expect: NC4003
            services.AddSingleton(Of IOfficeClock)(AddressOf Wrapped) ' expect: NC4003
            services.AddSingleton(Of IOfficeClock)(New TimedClock(New OfficeClock())) ' expect: NC4003
            services.AddSingleton(Of IOfficeClock)(Function(provider) provider.GetRequiredService(Of OfficeClock)())
        End Sub

        Private Function Wrapped(provider As IServiceProvider) As TimedClock
            Dim inner = provider.GetRequiredService(Of OfficeClock)()
            Return New TimedClock(inner)
        End Function
    End Module
End Namespace
