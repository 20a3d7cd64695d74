using System;
using Juki.Services;

namespace Acme.Clocks;

/// <summary>The vendor's clock, which several shapes register.</summary>
public sealed class AcmeClock : IOfficeClock
{
    public DateOnly Today => new(2026, 4, 1);
}
