// Registrations in an async method, after an await.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System.Threading.Tasks;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static async Task Configure(IServiceCollection services)
    {
        await Task.Yield();
        services.AddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
        var descriptor = ServiceDescriptor.Scoped<IOfficeClock, AcmeClock>();
        services.Add(descriptor); // expect: NC4001
    }
}
