// The helper comes from a base class of the vendor.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public abstract class StartupBase
{
    protected static void Own<TService, TImplementation>(IServiceCollection services)
        where TService : class
        where TImplementation : class, TService => services.AddSingleton<TService, TImplementation>();

    protected void Put(IServiceCollection services, ServiceDescriptor descriptor) => services.Add(descriptor);
}

public sealed class Startup : StartupBase
{
    public void Configure(IServiceCollection services)
    {
        Own<IOfficeClock, AcmeClock>(services); // expect: NC4001
        Put(services, ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>()); // expect: NC4001
        Own<IOfficeClock, OfficeClock>(services);
        Put(services, ServiceDescriptor.Singleton<IOfficeClock, OfficeClock>());
    }
}
