using System;
using Juki.Services;

namespace Acme.Clocks;

/// <summary>A clock around another one, which several shapes put before the package's.</summary>
public sealed class TimedClock : IOfficeClock
{
    private readonly IOfficeClock _inner;

    public TimedClock(IOfficeClock inner) => _inner = inner;

    public DateOnly Today => _inner.Today.AddDays(1);
}
