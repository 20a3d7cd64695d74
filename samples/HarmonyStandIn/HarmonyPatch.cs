using System;

namespace HarmonyLib;

/// <summary>Stands in for the attribute of the same name in the patching library; does nothing.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class HarmonyPatch(Type declaringType, string methodName) : Attribute
{
    public Type DeclaringType { get; } = declaringType;

    public string MethodName { get; } = methodName;
}
