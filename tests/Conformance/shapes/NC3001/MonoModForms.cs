// Hooks by expression, delegate and pointer; the end points, the factory, a hook generator; within a context.
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
    private static decimal Free(decimal fee) => 0m;

    public static void Start()
    {
        using (new DetourContext(10, "acme"))
        {
            new Hook(typeof(FeeCalculator).GetMethod("Round"), (Func<decimal, decimal>)Free); // expect: NC3001
        }

        using (new DetourConfigContext(new DetourConfig("acme")).Use())
            new Hook(() => FeeCalculator.Round(1m), (Func<decimal, decimal>)Free); // expect: NC3001
        new Hook((Func<decimal, decimal>)FeeCalculator.Round, (Func<decimal, decimal>)Free); // expect: NC3001
        new ILHook(() => FeeCalculator.Round(1m), il => { }); // expect: NC3001
        new Detour<Func<decimal, decimal>>(FeeCalculator.Round, Free); // expect: NC3001
        new Detour(() => FeeCalculator.Round(1m), () => Free(1m)); // expect: NC3001
        new NativeDetour(typeof(FeeCalculator).GetMethod("Round").MethodHandle.GetFunctionPointer(), IntPtr.Zero); // expect: NC3001
        new NativeHook(typeof(FeeCalculator).GetMethod("Steps").MethodHandle.GetFunctionPointer(), (Action)Start); // expect: NC3001
        HookEndpointManager.Add(typeof(FeeCalculator).GetMethod("Explain"), (Action)Start); // expect: NC3001
        HookEndpointManager.Modify<Action>(typeof(FeeCalculator).GetMethod("Steps"), (Action)Start); // expect: NC3001
        DetourFactory.Current.CreateDetour(typeof(FeeCalculator).GetMethod("Steps"), typeof(Forms).GetMethod("Start")); // expect: NC3001
        DetourFactory.Current.CreateDetour(new CreateDetourRequest(typeof(FeeCalculator).GetMethod("Steps"), typeof(Forms).GetMethod("Start"))); // expect: NC3001
        new DynamicHookGen(typeof(FeeCalculator)); // expect: NC3001
    }
}
