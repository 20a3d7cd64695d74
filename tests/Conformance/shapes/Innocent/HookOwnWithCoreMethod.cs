// An own method is hooked, and the replacement calls the core: the core itself stays as it is.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using MonoMod.RuntimeDetour;
using Tesuryo;

namespace Acme.Patches;

public static class OwnRounding
{
    public static decimal Round(decimal fee) => fee;

    public static IDisposable Start() => new Hook(typeof(OwnRounding).GetMethod(nameof(Round)), (Func<decimal, decimal>)FeeCalculator.Round);
}
