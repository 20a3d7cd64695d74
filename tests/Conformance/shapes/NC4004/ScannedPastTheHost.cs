// Scanning registers the extensions past the host.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Juki.Plugins;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Scan(scan => scan.FromAssemblyOf<AcmeCheck>().AddClasses(classes => classes.AssignableTo<IMoveCheck>()).As<IMoveCheck>()); // expect: NC4004
        services.Scan(scan => scan.FromAssemblyOf<AcmeCheck>().AddClasses().AsSelf());
    }

    public static void Extend(IExtensionBuilder builder) => builder.Contribute<IMoveCheck, AcmeCheck>();
}
