// Extensions that the host registers, and own services beside them.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;

namespace Acme.Hosting;

public sealed class AcmeExtension : IExtension
{
    public void Configure(IExtensionBuilder builder)
    {
        builder.Add<IMoveCheck, AcmeCheck>();
        builder.Services.AddSingleton<IMoveCheck, AcmeCheck>();
        builder.Services.AddSingleton<AcmeCheck>();
    }
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddExtensions(extensions => extensions.Add<IMoveCheck, AcmeCheck>());
        services.AddExtensions(extensions => extensions.Services.AddSingleton<IMoveCheck, AcmeCheck>());
        services.AddSingleton<AcmeCheck>();
        services.AddSingleton<IOfficeClock, OfficeClock>();
    }
}
