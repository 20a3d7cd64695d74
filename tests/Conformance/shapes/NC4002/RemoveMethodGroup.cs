// The removing method is handed on.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        Run(services.RemoveAll<IOfficeClock>); // expect: NC4002
        Func<IServiceCollection, IServiceCollection> remove = ServiceCollectionDescriptorExtensions.RemoveAll<IOfficeClock>; // expect: NC4002
        remove(services);
        Run(services.RemoveAll<TimeProvider>);
    }

    private static void Run(Func<IServiceCollection> step) => step();
}
