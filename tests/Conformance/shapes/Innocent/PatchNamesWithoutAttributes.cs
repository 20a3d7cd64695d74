// Methods called Prefix and Postfix, with a core type in their signature, are methods.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Texts;

public static class FeePatch
{
    public static bool Prefix(FeeCalculator __instance, ref decimal __result) => __instance.Rate > __result;

    public static void Postfix(FeeCalculator __instance)
    {
    }

    public static string TargetMethod() => "Tesuryo.FeeCalculator:Discount";
}
