// Whoever comes first wins a TryAdd.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.TryAddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
        services.TryAddScoped(typeof(IOfficeClock), typeof(AcmeClock)); // expect: NC4001
        services.TryAddTransient<IOfficeClock>(_ => new AcmeClock()); // expect: NC4001
        services.TryAddKeyedSingleton<IOfficeClock, AcmeClock>("night"); // expect: NC4001
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>()); // expect: NC4001
        services.TryAdd(ServiceDescriptor.Transient<IOfficeClock, AcmeClock>()); // expect: NC4001
    }
}
