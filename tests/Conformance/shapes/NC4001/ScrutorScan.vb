' Scrutor in Visual Basic: scanning the vendor's own assembly.
' core: ../../cores/Juki.cs
' reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
' with: ../../parts/AcmeClock.vb
' expect-in ../../parts/AcmeClock.vb: NC1002
Imports Acme.Clocks
Imports Juki.Services
Imports Microsoft.Extensions.DependencyInjection

Namespace Acme.Hosting
    Public Module Startup
        Public Sub Configure(services As IServiceCollection)
            services.Scan(Function(s) s.FromAssemblyOf(Of AcmeClock)().AddClasses().AsImplementedInterfaces().WithScopedLifetime()) ' expect: NC4001
            services.Scan(Function(s) s.FromTypes(GetType(AcmeClock)).As(Of IOfficeClock)()) ' expect: NC4001
            services.Scan(Function(s) s.FromAssemblyOf(Of AcmeClock)().AddClasses().AsSelf())
            services.Scan(Function(s) s.FromAssemblyOf(Of OfficeClock)().AddClasses().AsImplementedInterfaces())
        End Sub
    End Module
End Namespace
