// Patches of own types that wait, and core types in the code around them.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Threading.Tasks;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed class Counter(FeeCalculator calculator)
{
    private static readonly Harmony Harmony = new("acme.later");

    private static readonly Lazy<object> First = new(() => Harmony.Patch(typeof(Counter).GetMethod("Count")));

    public decimal Count() => calculator.Rate;

    public void Start()
    {
        Task.Run(() => Harmony.Patch(AccessTools.Method(GetType(), "Count")));
        AppDomain.CurrentDomain.AssemblyLoad += (_, args) =>
        {
            if (args.LoadedAssembly == typeof(FeeCalculator).Assembly)
                Harmony.Patch(typeof(Counter).GetMethod("Count"));
        };
        Defer(calculator.GetType(), type => Console.WriteLine(type.Name));
        _ = First.Value;
    }

    private static void Defer(Type type, Action<Type> action) => action(type);
}
