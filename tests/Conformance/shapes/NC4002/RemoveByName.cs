// The service type is told by its full name.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Linq;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    private static readonly Type Known = typeof(OfficeClock);

    public static void Configure(IServiceCollection services)
    {
        services.RemoveAll(Type.GetType("Juki.Services.IOfficeClock, Juki")!); // expect: NC4002
        services.Remove(services.First(d => d.ServiceType.FullName == "Juki.Services.IOfficeClock")); // expect: NC4002
        services.Remove(services.First(d => d.ServiceType.FullName == "Acme.Services.IOfficeClock"));
        services.Remove(services.First(d => d.ServiceType.Name == "IClock"));
    }
}
