// The own interface extends a closed one and carries the finding; the class behind it does not.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public interface IZonedClock : IOfficeClock // expect: NC1002
{
    int Offset { get; }
}

public sealed class ZonedClock : IZonedClock
{
    public int Offset => 9;

    public DateOnly Today => new(2026, 4, 1);
}
