// The descriptor waits in a field: the finding stands where it is registered.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public sealed class Startup
{
    private static readonly ServiceDescriptor Own = ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>();
    private static readonly ServiceDescriptor OfTheCore = ServiceDescriptor.Singleton<IOfficeClock, OfficeClock>();
    private readonly ServiceDescriptor _described;

    public Startup() => _described = ServiceDescriptor.Describe(typeof(IOfficeClock), typeof(AcmeClock), ServiceLifetime.Scoped);

    private static ServiceDescriptor Property { get; } = new(typeof(IOfficeClock), typeof(AcmeClock), ServiceLifetime.Transient);

    public void Configure(IServiceCollection services)
    {
        services.Add(Own); // expect: NC4001
        services.Replace(_described); // expect: NC4001
        services.TryAdd(Property); // expect: NC4001
        services.Add(OfTheCore);
    }
}
