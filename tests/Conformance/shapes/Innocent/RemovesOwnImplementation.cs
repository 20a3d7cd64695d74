// What the vendor registered itself it may take out again.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeCheck.cs
using System.Linq;
using Acme.Checks;
using Juki.Plugins;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IMoveCheck, AcmeCheck>();
        var own = services.First(d => d.ImplementationType == typeof(AcmeCheck));
        services.Remove(own);
        var added = ServiceDescriptor.Singleton<IOfficeClock, OfficeClock>();
        services.Add(added);
        services.Remove(added);
        services.Remove(services.Last(d => d.ServiceType == typeof(IMoveCheck) && d.ImplementationType == typeof(AcmeCheck)));
    }
}
