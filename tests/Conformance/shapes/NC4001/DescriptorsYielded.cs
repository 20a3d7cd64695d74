// Descriptors that an iterator hands over, all registered by one call.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System.Collections.Generic;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.Add(Own()); // expect: NC4001
        services.TryAddEnumerable(Own()); // expect: NC4001
        services.Add(OfTheCore());
    }

    private static IEnumerable<ServiceDescriptor> Own()
    {
        yield return ServiceDescriptor.Singleton<AcmeClock, AcmeClock>();
        yield return ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>();
    }

    private static IEnumerable<ServiceDescriptor> OfTheCore()
    {
        yield return ServiceDescriptor.Singleton<IOfficeClock, OfficeClock>();
    }
}
