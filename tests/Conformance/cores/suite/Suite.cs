// A package that builds on the resident record: a core of its own, and vendor code to the one below it.
using System;
using Juki.Services;
using NoCustomization;

[assembly: StandardPackage("suite", Name = "Suite")]

namespace Suite
{
    /// <summary>The suite's clock, in the place of the resident record's.</summary>
    public sealed class SuiteClock : IOfficeClock
    {
        public DateOnly Today => new(2026, 4, 1);
    }
}
