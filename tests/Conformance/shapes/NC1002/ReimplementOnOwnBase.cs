// The own base implements the interface, the class below lists it again and takes over.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public class AcmeClock : IOfficeClock // expect: NC1002
{
    public DateOnly Today => new(2026, 4, 1);
}

public sealed class NightClock : AcmeClock, IOfficeClock // expect: NC1002
{
    DateOnly IOfficeClock.Today => new(2026, 4, 2);
}

public sealed class PlainClock : AcmeClock
{
}
