// The host is at hand, and the extension is registered past it.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Juki.Plugins;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NoCustomization.Extensibility;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IMoveCheck, AcmeCheck>(); // expect: NC4004
        services.AddScoped<IMoveCheck>(_ => new AcmeCheck()); // expect: NC4004
        services.AddSingleton<IMoveCheck>(new AcmeCheck()); // expect: NC4004
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IMoveCheck, AcmeCheck>()); // expect: NC4004
        services.AddSingleton(typeof(IMoveCheck), typeof(AcmeCheck)); // expect: NC4004
        services.AddSingleton<AcmeCheck>();
    }

    public static void Extend(IExtensionBuilder builder) => builder.Contribute<IMoveCheck, AcmeCheck>();
}
