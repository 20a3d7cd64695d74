// Wrappers of every sort that never see a core type.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Linq.Expressions;
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public sealed class Desk
{
    public decimal Serve(FeeCalculator calculator) => calculator.Rate;

    public decimal Close() => 0m;
}

public sealed class Patcher(Harmony harmony)
{
    public void Skip(Type type, string method) => harmony.Patch(AccessTools.Method(type, method));

    public void Skip<T>(string method) => Skip(typeof(T), method);

    public void Skip(Expression<Action> call) => harmony.Patch(SymbolExtensions.GetMethodInfo(call));

    public void Skip(MethodBase original) => harmony.Patch(original);

    public void Start(FeeCalculator calculator)
    {
        Skip(typeof(Desk), "Serve");
        Skip<Desk>("Close");
        Skip<Version>("ToString");
        Skip(() => Console.WriteLine(calculator.Rate));
        Skip(typeof(Desk).GetMethod("Serve", [typeof(FeeCalculator)]));
        Skip(calculator.ToString().GetType(), "Trim");
    }
}
