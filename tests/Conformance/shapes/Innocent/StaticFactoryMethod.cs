// Factories that are methods and hand out the core's own implementation, or an own service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<IOfficeClock>(Create);
        services.AddSingleton<Func<int>>(_ => () => 1);
    }

    private static OfficeClock Create(IServiceProvider provider) => new();
}
