// Patches that wait: for an event, a task, a first use, a callback.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Threading.Tasks;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Delayed
{
    private static readonly Harmony Harmony = new("acme.delayed");

    private static readonly Lazy<object> OnFirstUse = new(() => Harmony.Patch(typeof(FeeCalculator).GetMethod("Round"))); // expect: NC3001

    public static void Start()
    {
        AppDomain.CurrentDomain.AssemblyLoad += OnLoad;
        AppDomain.CurrentDomain.ProcessExit += delegate
        {
            Harmony.Patch(typeof(FeeCalculator).GetMethod("Steps")); // expect: NC3001
        };
        Task.Run(() => Harmony.Patch(AccessTools.Method(typeof(FeeCalculator), "Discount"))); // expect: NC3001
        Defer(() => Harmony.Patch(AccessTools.Method("Tesuryo.FeeCalculator:Check"))); // expect: NC3001
        Action<string> skip = name => Harmony.Patch(typeof(FeeResult).GetProperty(name).GetMethod); // expect: NC3001 the type is known
        skip("Fee");
        _ = OnFirstUse.Value;
    }

    private static void OnLoad(object sender, AssemblyLoadEventArgs args)
    {
        if (args.LoadedAssembly.GetName().Name == "Tesuryo")
            Harmony.Patch(typeof(SeniorFeeCalculator).GetMethod("Calculate", new[] { typeof(int) })); // expect: NC3001
    }

    private static async void Defer(Action action)
    {
        await Task.Delay(1000);
        action();
    }
}
