// An extension that has the builder, and another collection.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Juki.Plugins;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;

namespace Acme.Hosting;

public sealed class AcmeExtension : IVendorExtension
{
    public void Configure(IExtensionBuilder builder) => builder.Contribute<IMoveCheck, AcmeCheck>();

    public void Past(IServiceCollection services) => services.AddSingleton<IMoveCheck, AcmeCheck>(); // expect: NC4004
}
