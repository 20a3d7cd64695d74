// Several descriptors in one call are several registrations.
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
        services.TryAddEnumerable(new[] { ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>(), ServiceDescriptor.Scoped<IOfficeClock, AcmeClock>() }); // expect: NC4001, NC4001
    }
}
