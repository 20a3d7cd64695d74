// An implementation that only run time knows is not the core's.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public static class Startup
{
    public static void Computed(IServiceCollection services, string name) =>
        services.AddSingleton(typeof(IOfficeClock), Type.GetType(name)); // expect: NC4001

    public static void Generic<TClock>(IServiceCollection services)
        where TClock : class, IOfficeClock =>
        services.AddScoped<IOfficeClock, TClock>(); // expect: NC4001
}
