// The collection that the builder hands out is private to the extension: what is registered there, no package ever calls. The host refuses it.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using NoCustomization.Extensibility;

namespace Acme.Hosting;

public sealed class AcmeExtension : IVendorExtension
{
    public void Configure(IExtensionBuilder builder)
    {
        builder.Services.AddSingleton<IMoveCheck, AcmeCheck>(); // expect: NC4004
        var services = builder.Services;
        services.TryAddScoped<IMoveCheck>(_ => new AcmeCheck()); // expect: NC4004
        services.AddSingleton<IOfficeClock>(new Mine()); // expect: NC4001
        services.AddSingleton<AcmeCheck>();
        builder.Contribute<IMoveCheck, AcmeCheck>();
    }

    private sealed class Mine : IOfficeClock // expect: NC1002
    {
        public System.DateOnly Today => default;
    }
}
