// Another package's class in the place of this package's service is vendor code to it.
// core: ../../cores/Juki.cs, ../../cores/suite/Suite.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Suite;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IOfficeClock, SuiteClock>(); // expect: NC4001
    }
}
