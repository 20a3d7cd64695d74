// Own and framework service types whose implementation is the core's.
// core: ../../cores/Juki.cs
// reference: framework:Microsoft.AspNetCore.App
using System;
using System.Collections.Generic;
using Juki;
using Juki.Services;
using Microsoft.Extensions.DependencyInjection;

namespace Acme.Hosting;

public interface IToday
{
    DateOnly Today { get; }
}

public sealed class OwnToday(IOfficeClock clock) : IToday
{
    public DateOnly Today => clock.Today;
}

public static class Startup
{
    public static void Configure(IServiceCollection services)
    {
        services.AddSingleton<object>(new OfficeClock());
        services.AddSingleton<IToday, OwnToday>();
        services.AddScoped<IComparer<Resident>>(_ => Comparer<Resident>.Create((x, y) => string.CompareOrdinal(x.Number, y.Number)));
        services.AddTransient<Lazy<IOfficeClock>>(provider => new Lazy<IOfficeClock>(() => provider.GetRequiredService<IOfficeClock>()));
        services.AddTransient(_ => new Household());
    }
}
