// Scrutor before own services, extension points and those of the framework.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App, ../../stubs/Scrutor.cs
// with: ../../parts/AcmeDesk.cs
using Acme.Desks;
using Juki;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Acme.Hosting;

public sealed class Careful : IMoveCheck
{
    private readonly IMoveCheck _inner;

    public Careful(IMoveCheck inner) => _inner = inner;

    public bool Accepts(Resident resident) => _inner.Accepts(resident);
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddScoped<IDesk, Desk>().Decorate<IDesk, CountedDesk>();
        services.Decorate(typeof(IDesk), typeof(CountedDesk));
        services.Decorate<IDesk>((inner, provider) => new CountedDesk(inner));
        services.TryDecorate<IMoveCheck, Careful>();
        services.Decorate<ILoggerFactory>(inner => inner);
        services.Decorate<IOfficeClock, OfficeClock>();
    }
}
