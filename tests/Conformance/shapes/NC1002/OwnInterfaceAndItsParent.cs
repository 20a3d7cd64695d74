// The class lists an own interface and the closed one that it extends: the finding stands at the own interface alone.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public interface IZonedClock : IOfficeClock // expect: NC1002
{
    int Offset { get; }
}

public class ZonedClock : IZonedClock, IOfficeClock
{
    public int Offset => 9;

    public DateOnly Today => new(2026, 4, 1);
}

public sealed class NightClock : ZonedClock, IOfficeClock // expect: NC1002
{
    DateOnly IOfficeClock.Today => new(2026, 4, 2);
}
