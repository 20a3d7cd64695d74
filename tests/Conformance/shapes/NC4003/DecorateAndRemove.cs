// One call, one cause: what decorates does not replace as well.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.RemoveAll<IOfficeClock>(); // expect: NC4002
        services.AddSingleton<IOfficeClock>(provider => new TimedClock(provider.GetRequiredService<OfficeClock>())); // expect: NC4003
        services.RemoveAll<IOfficeClock>().Decorate<IOfficeClock, TimedClock>(); // expect: NC4002, NC4003
    }
}
