// References to fields by type and by type argument, static ones as well.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class FieldForms
{
    public static object ByType() => AccessTools.FieldRefAccess<decimal>(typeof(FeeCalculator), "rate"); // expect: NC3001

    public static int Static() => AccessTools.StaticFieldRefAccess<FeeCalculator, int>("count"); // expect: NC3001

    public static object Local()
    {
        var type = typeof(FeeCalculator);
        return AccessTools.Field(type, "rate"); // expect: NC3001
    }
}
