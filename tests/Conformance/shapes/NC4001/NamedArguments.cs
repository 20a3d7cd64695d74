// Named arguments out of order.
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
        services.AddSingleton(implementationType: typeof(AcmeClock), serviceType: typeof(IOfficeClock)); // expect: NC4001
        services.Add(new ServiceDescriptor(implementationType: typeof(AcmeClock), lifetime: ServiceLifetime.Scoped, serviceType: typeof(IOfficeClock))); // expect: NC4001
    }
}
