// Both parts of a partial class list the interface: one finding, at the first.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public partial class ServerClock : IOfficeClock // expect: NC1002
{
    public DateOnly Today => new(2026, 4, 1);
}

public partial class ServerClock : IOfficeClock
{
}
