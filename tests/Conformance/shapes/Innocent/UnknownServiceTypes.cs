// Types that only run time knows are no evidence.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Collections.Generic;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Scanning
{
    public static void Register(IServiceCollection services, IEnumerable<(Type Service, Type Implementation)> pairs)
    {
        foreach (var (service, implementation) in pairs)
            services.AddScoped(service, implementation);
    }

    public static void Register(IServiceCollection services, ServiceDescriptor descriptor) => services.Add(descriptor);

    public static void Register<TService, TImplementation>(IServiceCollection services)
        where TService : class
        where TImplementation : class, TService => services.AddScoped<TService, TImplementation>();
}
