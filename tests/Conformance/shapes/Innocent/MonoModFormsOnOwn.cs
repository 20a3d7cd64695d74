// Hooks of own and framework methods in every form; a core method is only called.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/MonoMod.RuntimeDetour.cs
using System;
using MonoMod.Core;
using MonoMod.RuntimeDetour;
using MonoMod.RuntimeDetour.HookGen;
using Tesuryo;

namespace Acme.Patches;

public static class Forms
{
    public static decimal Round(decimal fee) => FeeCalculator.Round(fee);

    public static void Start()
    {
        using (new DetourContext("tesuryo"))
            new Hook(() => Round(FeeCalculator.Round(1m)), (Func<decimal, decimal>)FeeCalculator.Round);
        new ILHook(() => Math.Abs(FeeCalculator.Round(1m)), il => { });
        new Detour<Func<decimal, decimal>>(Round, FeeCalculator.Round);
        new NativeHook(typeof(Forms).GetMethod("Round").MethodHandle.GetFunctionPointer(), (Func<decimal, decimal>)FeeCalculator.Round);
        HookEndpointManager.Add(typeof(Forms).GetMethod("Round"), (Func<decimal, decimal>)FeeCalculator.Round);
        HookEndpointManager.Remove(typeof(FeeCalculator).GetMethod("Round"), (Func<decimal, decimal>)Round);
        DetourFactory.Current.CreateDetour(typeof(Forms).GetMethod("Round"), typeof(FeeCalculator).GetMethod("Round"));
        new DynamicHookGen(typeof(Forms));
    }
}
