// The descriptor waits in a local: the finding stands where it is registered.
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
        var descriptor = ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>();
        services.Replace(descriptor); // expect: NC4001
    }
}
