// A list of descriptors that a method or a field holds, registered by one call.
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
    private static readonly ServiceDescriptor[] Own = { ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>(), ServiceDescriptor.Singleton<AcmeClock, AcmeClock>() };

    public static void Configure(IServiceCollection services)
    {
        services.Add(Own); // expect: NC4001
        services.TryAdd(Made()); // expect: NC4001
        services.Add(OfTheCore());
    }

    private static IEnumerable<ServiceDescriptor> Made() => new List<ServiceDescriptor> { ServiceDescriptor.Scoped<IOfficeClock, AcmeClock>() };

    private static IEnumerable<ServiceDescriptor> OfTheCore() => new[] { ServiceDescriptor.Scoped<IOfficeClock, OfficeClock>() };
}
