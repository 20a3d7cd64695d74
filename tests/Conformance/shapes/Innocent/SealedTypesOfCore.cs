// Holding sealed and static core types, and an own static class of the same shape.
// core: ../../cores/Juki.cs
using System;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Residents;

public static class Hooks
{
    private static readonly OfficeClock Clock = new();

    public static event EventHandler Moved;

    public static DateOnly Today => Clock.Today;

    public static void Raise(string number)
    {
        Juki.Plugins.Hooks.Raise(number);
        Moved?.Invoke(null, EventArgs.Empty);
    }
}
