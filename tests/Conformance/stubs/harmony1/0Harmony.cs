// The public shapes of Harmony 1 that shapes need: signatures only, no behaviour.
#nullable enable
using System;
using System.Reflection;

namespace Harmony
{
    public class HarmonyAttribute : Attribute
    {
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
    public class HarmonyPatch : HarmonyAttribute
    {
        public HarmonyPatch()
        {
        }

        public HarmonyPatch(Type declaringType)
        {
        }

        public HarmonyPatch(Type declaringType, string methodName)
        {
        }

        public HarmonyPatch(string methodName)
        {
        }
    }

    public class HarmonyMethod
    {
        public HarmonyMethod(MethodInfo method)
        {
        }

        public HarmonyMethod(Type type, string name, Type[]? parameters = null)
        {
        }
    }

    public class HarmonyInstance
    {
        private HarmonyInstance()
        {
        }

        public static HarmonyInstance Create(string id) => new();

        public void PatchAll(Assembly assembly)
        {
        }

        public MethodInfo? Patch(MethodBase original, HarmonyMethod? prefix = null, HarmonyMethod? postfix = null, HarmonyMethod? transpiler = null) => null;
    }

    public static class AccessTools
    {
        public static MethodInfo? Method(Type type, string name, Type[]? parameters = null, Type[]? generics = null) => null;

        public static FieldInfo? Field(Type type, string name) => null;
    }
}
