// The factory lets the container create the vendor's class, named as a type argument or as a value.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IOfficeClock>(provider => ActivatorUtilities.CreateInstance<AcmeClock>(provider)); // expect: NC4001
        services.AddSingleton<IOfficeClock>(provider => ActivatorUtilities.GetServiceOrCreateInstance<AcmeClock>(provider)); // expect: NC4001
        services.AddSingleton(provider => (IOfficeClock)ActivatorUtilities.CreateInstance(provider, typeof(AcmeClock))); // expect: NC4001
        services.AddSingleton(typeof(IOfficeClock), provider => ActivatorUtilities.CreateInstance(provider, typeof(AcmeClock))); // expect: NC4001
        services.AddSingleton<IOfficeClock>(provider => ActivatorUtilities.CreateInstance<OfficeClock>(provider));
        services.AddSingleton(provider => (IOfficeClock)ActivatorUtilities.CreateInstance(provider, typeof(OfficeClock)));
        services.AddSingleton(provider => (IOfficeClock)provider.GetRequiredService(typeof(OfficeClock)));
    }
}
