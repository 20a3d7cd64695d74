using System;
using System.Runtime.CompilerServices;

namespace NoCustomization.Extensibility.Points;

/// <summary>Time limits that the platform can wait for.</summary>
internal static class Limits
{
    private static readonly TimeSpan s_longest = TimeSpan.FromMilliseconds(int.MaxValue);

    /// <summary>Lets a limit pass.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nothing, or longer than 24 days.</exception>
    public static void Demand(TimeSpan limit, [CallerArgumentExpression(nameof(limit))] string? name = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(limit, TimeSpan.Zero, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(limit, s_longest, name);
    }
}
