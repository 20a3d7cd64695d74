// An own descriptor type, and a framework one that is only looked at.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System.Collections.Generic;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed record Descriptor(System.Type Service, System.Type Implementation);

public static class Startup
{
    public static List<Descriptor> Describe() => [new(typeof(IOfficeClock), typeof(OfficeClock))];

    public static string Show(ServiceDescriptor descriptor) => descriptor.ServiceType.Name + descriptor.ImplementationType?.Name;

    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton(Describe());
        services.AddSingleton(typeof(Descriptor), Describe()[0]);
    }
}
