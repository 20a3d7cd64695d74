// Replace with a descriptor made in place: one finding, at the outer call.
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
    public static IServiceCollection Configure(IServiceCollection services) =>
        services.Replace(ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>()); // expect: NC4001
}
