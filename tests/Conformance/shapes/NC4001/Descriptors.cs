// Descriptors made by constructor, described or keyed, added or inserted.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Add(new ServiceDescriptor(typeof(IOfficeClock), typeof(AcmeClock), ServiceLifetime.Singleton)); // expect: NC4001
        services.Add(new ServiceDescriptor(typeof(IOfficeClock), _ => new AcmeClock(), ServiceLifetime.Scoped)); // expect: NC4001
        services.Add(ServiceDescriptor.Describe(typeof(IOfficeClock), typeof(AcmeClock), ServiceLifetime.Transient)); // expect: NC4001
        services.Add(ServiceDescriptor.KeyedSingleton<IOfficeClock, AcmeClock>("night")); // expect: NC4001
        services.Insert(0, ServiceDescriptor.Singleton<IOfficeClock>(new AcmeClock())); // expect: NC4001
    }
}
