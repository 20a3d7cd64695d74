// A factory of which only the delegate's type is known, an own lazily made core service.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public sealed class Startup(Func<IServiceProvider, OfficeClock> factory)
{
    private static readonly Lazy<OfficeClock> Clock = new(() => new OfficeClock());

    public void Configure(IServiceCollection services)
    {
        services.AddSingleton<IOfficeClock>(factory);
        services.AddSingleton<IOfficeClock>(_ => Clock.Value);
    }
}
