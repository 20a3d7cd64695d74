using System;
using System.Collections.Generic;
using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>The parameters of one body, and which of them were read.</summary>
internal sealed class Books(IServiceProvider services)
{
    private const string Municipality = "131016";

    /// <summary>Ids of the parameters that were read.</summary>
    public HashSet<string> Called { get; } = [];

    /// <summary>Reads a parameter as of a day in April 2026.</summary>
    public T Read<T>()
        where T : class
    {
        Called.Add(typeof(T).GetCustomAttribute<ConfigurationPointAttribute>()!.Id);
        return services.GetRequiredService<IParameters<T>>().AsOf(new EffectiveDate(2026, 4, 15), Municipality);
    }

    /// <summary>Uses a parameter, and says what came of it.</summary>
    public string Say<T>(Func<T, string> use)
        where T : class => typeof(T).GetCustomAttribute<ConfigurationPointAttribute>()!.Id + ": " + use(Read<T>());
}
