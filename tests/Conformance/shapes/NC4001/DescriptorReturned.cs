// A method makes the descriptor, another one registers it.
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
    public static void Configure(IServiceCollection services, bool night)
    {
        services.Add(Clock()); // expect: NC4001
        services.Replace(Either(night)); // expect: NC4001
        services.Add(For<AcmeClock>()); // expect: NC4001
        services.Add(For<OfficeClock>());
        services.Add(OfTheCore());
    }

    private static ServiceDescriptor Clock() => ServiceDescriptor.Singleton<IOfficeClock>(new AcmeClock());

    private static ServiceDescriptor Either(bool night)
    {
        if (night)
            return ServiceDescriptor.Singleton<IOfficeClock, OfficeClock>();
        return ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>();
    }

    private static ServiceDescriptor For<TClock>()
        where TClock : class, IOfficeClock => ServiceDescriptor.Scoped<IOfficeClock, TClock>();

    private static ServiceDescriptor OfTheCore() => ServiceDescriptor.Singleton<IOfficeClock>(_ => new OfficeClock());
}
