// Scrutor: scanning the vendor's own assembly registers its class for the package's service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Scrutor;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Scan(scan => scan.FromAssemblyOf<AcmeClock>().AddClasses().AsImplementedInterfaces().WithScopedLifetime()); // expect: NC4001
        services.Scan(scan => scan.FromAssembliesOf(typeof(Startup)).AddClasses().AsSelfWithInterfaces().WithSingletonLifetime()); // expect: NC4001
        services.Scan(scan => scan.FromAssemblies(typeof(Startup).Assembly).AddClasses().UsingRegistrationStrategy(RegistrationStrategy.Skip).AsImplementedInterfaces()); // expect: NC4001
        services.Scan(scan => scan.FromAssemblyOf<AcmeClock>().AddClasses(classes => classes.AssignableTo<IOfficeClock>()).As<IOfficeClock>()); // expect: NC4001
        services.Scan(scan => scan.FromAssemblyOf<AcmeClock>().AddClasses().AsSelf().WithTransientLifetime());
        services.Scan(scan => scan.FromAssemblyOf<OfficeClock>().AddClasses().AsImplementedInterfaces());
    }
}
