// Descriptors in a plain list are not registered; in the collection they are.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System.Collections.Generic;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static List<ServiceDescriptor> Prepared()
    {
        var list = new List<ServiceDescriptor>();
        list.Add(ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>());
        return list;
    }

    public static void Configure(IServiceCollection services) =>
        services.Insert(index: 0, item: ServiceDescriptor.Singleton<IOfficeClock, AcmeClock>()); // expect: NC4001
}
