// Another vendor's class implements the closed interface; listing it again takes over.
// core: ../../cores/Juki.cs
// reference: ../../stubs/JukiAddons.cs
using System;
using Juki.Services;
using JukiAddons;

namespace Acme.Residents;

public sealed class NightClock : AddonClock, IOfficeClock // expect: NC1002
{
    DateOnly IOfficeClock.Today => new(2026, 4, 2);
}
