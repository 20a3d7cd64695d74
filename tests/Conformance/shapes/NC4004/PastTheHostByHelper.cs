// A helper registers the extension past the host; Autofac does so, too.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Autofac.cs, ../../stubs/NoCustomization.Extensibility.Abstractions.cs
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Autofac;
using Juki.Plugins;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility;

namespace Acme.Hosting;

public static class Registering
{
    public static void Own<TService, TImplementation>(this IServiceCollection services)
        where TService : class
        where TImplementation : class, TService => services.AddSingleton<TService, TImplementation>();
}

public static class Startup
{
    public static void Configure(IServiceCollection services, ContainerBuilder builder)
    {
        services.Own<IMoveCheck, AcmeCheck>(); // expect: NC4004
        builder.RegisterType<AcmeCheck>().As<IMoveCheck>(); // expect: NC4004
        services.Own<AcmeCheck, AcmeCheck>();
    }

    public static void Extend(IExtensionBuilder builder) => builder.Contribute<IMoveCheck, AcmeCheck>();
}
