// MonoMod's hooks, detours and IL hooks are created, not called.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using System.Reflection;
using MonoMod.RuntimeDetour;
using Tesuryo;

namespace Acme.Patches;

public static class Hooks
{
    private static readonly BindingFlags Any = BindingFlags.Instance | BindingFlags.NonPublic;

    public static IDisposable Round() =>
        new Hook(typeof(FeeCalculator).GetMethod("Round"), (Func<decimal, decimal>)(fee => fee)); // expect: NC3001

    public static IDisposable Rewrite() =>
        new ILHook(typeof(FeeCalculator).GetMethod("Discount", Any), il => { }); // expect: NC3001

    public static IDisposable Native() =>
        new NativeDetour(typeof(FeeCalculator).GetMethod("Round"), typeof(Hooks).GetMethod(nameof(Native))); // expect: NC3001

    public static IDisposable Own() =>
        new Detour(typeof(Hooks).GetMethod(nameof(Round)), typeof(Hooks).GetMethod(nameof(Native)));
}
