// Without a host there is no other way than the container.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs, ../../stubs/Autofac.cs
// with: ../../parts/AcmeCheck.cs
using Acme.Checks;
using Autofac;
using Juki.Plugins;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services, ContainerBuilder builder)
    {
        services.AddSingleton<IMoveCheck, AcmeCheck>();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IMoveCheck, AcmeCheck>());
        Own<IMoveCheck, AcmeCheck>(services);
        builder.RegisterType<AcmeCheck>().As<IMoveCheck>().SingleInstance();
        services.Scan(scan => scan.FromAssemblyOf<AcmeCheck>().AddClasses().AsImplementedInterfaces());
    }

    private static void Own<TService, TImplementation>(IServiceCollection services)
        where TService : class
        where TImplementation : class, TService => services.AddSingleton<TService, TImplementation>();
}
