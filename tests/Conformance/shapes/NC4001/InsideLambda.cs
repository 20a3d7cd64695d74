// The registration stands in a lambda that a host calls.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
// with: ../../parts/AcmeClock.cs
// expect-in ../../parts/AcmeClock.cs: NC1002
using System;
using Acme.Clocks;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Acme.Hosting;

public static class Program
{
    public static IHostBuilder Build(IHostBuilder builder, Action<IServiceCollection> more) => builder.ConfigureServices((_, services) =>
    {
        more(services);
        services.AddSingleton<IOfficeClock, AcmeClock>(); // expect: NC4001
    });
}
