// Look-ups of every sort, by type and by a string with a colon.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System.Reflection;
using HarmonyLib;
using Tesuryo;

namespace Acme.Patches;

public static class Lookups
{
    public static FieldInfo Field() => AccessTools.Field(typeof(FeeCalculator), "rate"); // expect: NC3001

    public static PropertyInfo Property() => AccessTools.Property(typeof(FeeCalculator), "Rate"); // expect: NC3001

    public static MethodInfo Colon() => AccessTools.Method("Tesuryo.FeeCalculator:Discount"); // expect: NC3001

    public static System.Type ByName() => AccessTools.TypeByName("Tesuryo.FeeCalculator"); // expect: NC3001

    public static ConstructorInfo Constructor() => AccessTools.Constructor(typeof(FeeCalculator)); // expect: NC3001
}
