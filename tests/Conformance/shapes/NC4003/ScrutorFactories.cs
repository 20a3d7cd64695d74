// Scrutor: a function wraps the package's service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/TimedClock.cs
// expect-in ../../parts/TimedClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Scrutor;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Decorate<IOfficeClock>(inner => new TimedClock(inner)); // expect: NC4003
        services.Decorate<IOfficeClock>((inner, provider) => new TimedClock(inner)); // expect: NC4003
        services.Decorate(typeof(IOfficeClock), inner => new TimedClock((IOfficeClock)inner)); // expect: NC4003
        services.TryDecorate<IOfficeClock>(Wrap); // expect: NC4003
        services.Decorate(DecorationStrategy.WithType(typeof(IOfficeClock), null, typeof(TimedClock))); // expect: NC4003
        services.Decorate(DecorationStrategy.WithFactory(typeof(IOfficeClock), null, (inner, provider) => new TimedClock((IOfficeClock)inner))); // expect: NC4003
    }

    private static IOfficeClock Wrap(IOfficeClock inner) => new TimedClock(inner);
}
