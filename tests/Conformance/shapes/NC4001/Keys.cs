// Keyed registrations with keys of every sort, through a helper as well.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public enum Shift
{
    Day,
    Night,
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddKeyedSingleton<IOfficeClock, AcmeClock>(Shift.Night); // expect: NC4001
        services.AddKeyedScoped(typeof(IOfficeClock), KeyedService.AnyKey, typeof(AcmeClock)); // expect: NC4001
        services.AddKeyedSingleton<IOfficeClock>(1, new AcmeClock()); // expect: NC4001
        services.Add(new ServiceDescriptor(typeof(IOfficeClock), "night", typeof(AcmeClock), ServiceLifetime.Singleton)); // expect: NC4001
        services.AddShift<AcmeClock>(Shift.Day);
        services.Own<IOfficeClock, AcmeClock>(Shift.Day); // expect: NC4001
        services.AddKeyedSingleton<IOfficeClock, OfficeClock>(Shift.Night);
        services.AddKeyedSingleton<IOfficeClock>(Shift.Day, new OfficeClock());
    }

    private static void AddShift<TClock>(this IServiceCollection services, Shift shift)
        where TClock : class => services.AddKeyedSingleton<TClock>(shift);

    private static void Own<TService, TImplementation>(this IServiceCollection services, Shift shift)
        where TService : class
        where TImplementation : class, TService => services.AddKeyedSingleton<TService, TImplementation>(shift);
}
