// An own class named AccessTools that reads public members.
// core: ../../cores/Tesuryo.cs
// reference: ../../stubs/0Harmony.cs
using System;
using System.Reflection;
using Tesuryo;

namespace Acme.Reflection;

public static class AccessTools
{
    public static MethodInfo Method(Type type, string name) => type.GetMethod(name);
}

public static class Uses
{
    public static MethodInfo Round() => AccessTools.Method(typeof(FeeCalculator), "Round");
}
