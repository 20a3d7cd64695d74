// The core's own implementation waits in a local, in a descriptor, in a list.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        var clock = new OfficeClock();
        services.AddSingleton<IOfficeClock>(clock);
        var descriptor = ServiceDescriptor.Singleton<IOfficeClock, OfficeClock>();
        services.Replace(descriptor);
        services[0] = descriptor;
        services.TryAddEnumerable(new[] { descriptor, ServiceDescriptor.Scoped<IOfficeClock, OfficeClock>() });
        services.AddSingleton<IOfficeClock>(provider => ActivatorUtilities.CreateInstance<OfficeClock>(provider));
    }
}
