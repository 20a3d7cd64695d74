// Scanning an assembly that implements own services and extension points alone.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/AcmeCheck.cs, ../../parts/AcmeDesk.cs
using Acme.Checks;
using Acme.Desks;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Scan(scan => scan.FromAssemblyOf<AcmeCheck>().AddClasses().AsImplementedInterfaces().WithScopedLifetime());
        services.Scan(scan => scan.FromAssemblyOf<Desk>().AddClasses(classes => classes.AssignableTo<IDesk>()).AsMatchingInterface());
        services.Scan(scan => scan.FromAssemblyOf<IOfficeClock>().AddClasses().AsImplementedInterfaces());
        services.Scan(scan => scan.FromAssemblyOf<AcmeCheck>().AddClasses(classes => classes.AssignableTo<IMoveCheck>()).As<IMoveCheck>());
    }
}
