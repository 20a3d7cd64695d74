// Hooks and detours of own and framework methods.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using MonoMod.RuntimeDetour;

namespace Acme.Patches;

public static class OwnHooks
{
    public static IDisposable Own() => new Hook(typeof(OwnHooks).GetMethod(nameof(Own)), (Func<IDisposable>)(() => null));

    public static IDisposable Framework() => new ILHook(typeof(Math).GetMethod("Abs", [typeof(int)]), il => { });
}
