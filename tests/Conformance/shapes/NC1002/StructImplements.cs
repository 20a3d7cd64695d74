// A struct implements a closed interface.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public struct FixedClock : IOfficeClock // expect: NC1002
{
    public DateOnly Today { get; set; }
}
