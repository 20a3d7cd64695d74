// The original comes as an expression, read by the library or by the vendor's helper.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Linq.Expressions;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class ByExpression
{
    private static void Skip(Harmony harmony, Expression<Action> call) => harmony.Patch(SymbolExtensions.GetMethodInfo(call));

    private static void Skip<T>(Harmony harmony, Expression<Action<T>> call) => harmony.Patch(SymbolExtensions.GetMethodInfo(call));

    private static void SkipBody(Harmony harmony, Expression<Action> call) => harmony.Patch(((MethodCallExpression)call.Body).Method);

    public static void Start(Harmony harmony)
    {
        Skip(harmony, () => FeeCalculator.Round(1m)); // expect: NC3001
        Skip<FeeCalculator>(harmony, c => c.Explain(1)); // expect: NC3001
        SkipBody(harmony, () => FeeCalculator.Round(1m)); // expect: NC3001
        harmony.Patch(SymbolExtensions.GetMethodInfo(() => FeeCalculator.Round(1m))); // expect: NC3001
        harmony.Patch(SymbolExtensions.GetMethodInfo((FeeCalculator c) => c.Steps(1))); // expect: NC3001
        Skip(harmony, () => Own(null));
        SkipBody(harmony, () => Console.WriteLine(FeeCalculator.Round(1m)));
    }

    public static void Own(FeeCalculator calculator)
    {
    }
}
