' Scrutor in Visual Basic.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
' with: ../../parts/TimedClock.vb
' expect-in ../../parts/TimedClock.vb: NC1002
Imports Acme.Clocks
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.Decorate(Of IOfficeClock, TimedClock)() ' expect: NC4003
            services.Decorate(GetType(IOfficeClock), GetType(TimedClock)) ' expect: NC4003
            services.Decorate(Of IOfficeClock)(Function(inner As IOfficeClock) New TimedClock(inner)) ' expect: NC4003
            services.Decorate(Of Object, Object)()
        End Sub
    End Module
End Namespace
