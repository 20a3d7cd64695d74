// Every registration of a chain is one.
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
    public static IServiceCollection Configure(IServiceCollection services) => services // expect: NC4001, NC4001
        .AddSingleton<IOfficeClock, AcmeClock>()
        .AddSingleton<object>()
        .AddKeyedScoped<IOfficeClock, AcmeClock>("night");
}
