// The collection as a list, as a collection initializer, after other calls of a chain.
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
        ((ICollection<ServiceDescriptor>)services).Add(ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>()); // expect: NC4001
        services.RemoveAll<object>().AddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
        services.Replace(new ServiceDescriptor(typeof(IOfficeClock), new AcmeClock())); // expect: NC4001
    }

    public static IServiceCollection Fresh() => new ServiceCollection
    {
        ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>(), // expect: NC4001
    };
}
