// Attributes of the same name that are not Harmony's: an own one and a third party's.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/JukiTools.cs
using System;
using Tesuryo;

namespace Acme.Patches
{
    [AttributeUsage(AttributeTargets.Class)]
    public sealed class HarmonyPatchAttribute : Attribute
    {
        public HarmonyPatchAttribute(Type type, string name) => Target = type.Name + name;

        public string Target { get; }
    }

    [HarmonyPatch(typeof(FeeCalculator), "Round")]
    public static class OwnAttribute
    {
        public static bool Prefix() => false;
    }
}

namespace Acme.Tools
{
    using JukiTools;

    [HarmonyPatch(typeof(Tesuryo.FeeCalculator), "Round")]
    public static class ToolAttribute
    {
        public static bool Prefix() => false;
    }
}
