using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Finds the assemblies whose types stand in a core's public API. Who implements a contract must mean the same types as its author.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The assemblies, the core's own and the platform's core library left out.</summary>
    public static IEnumerable<Assembly> AssembliesNamedBy(Assembly core)
    {
        var found = new HashSet<Assembly>();
        foreach (var type in TypesOf(core))
        {
            Add(found, type.BaseType);
            foreach (var contract in type.GetInterfaces())
                Add(found, contract);
            foreach (var member in type.GetMembers(Declared))
                AddMember(found, member);
        }

        found.Remove(core);
        found.Remove(typeof(object).Assembly);
        return found;
    }

    private static IEnumerable<Type> TypesOf(Assembly core)
    {
        try
        {
            return core.GetExportedTypes();
        }
        catch (Exception e) when (e is TypeLoadException or IOException or NotSupportedException)
        {
            // A core whose own dependency is missing says so when it runs.
            return [];
        }
    }

    private static void AddMember(HashSet<Assembly> found, MemberInfo member)
    {
        try
        {
            switch (member)
            {
                case MethodBase { IsPublic: true } or MethodBase { IsFamily: true } or MethodBase { IsFamilyOrAssembly: true }:
                    foreach (var parameter in ((MethodBase)member).GetParameters())
                        Add(found, parameter.ParameterType);
                    Add(found, (member as MethodInfo)?.ReturnType);
                    break;
                case FieldInfo { IsPublic: true } or FieldInfo { IsFamily: true } or FieldInfo { IsFamilyOrAssembly: true }:
                    Add(found, ((FieldInfo)member).FieldType);
                    break;
            }
        }
        catch (Exception e) when (e is TypeLoadException or IOException)
        {
            // As above.
        }
    }

    private static void Add(HashSet<Assembly> found, Type? type)
    {
        while (type?.HasElementType == true)
            type = type.GetElementType();
        if (type is null || type.IsGenericParameter)
            return;
        found.Add(type.Assembly);
        foreach (var argument in type.IsConstructedGenericType ? type.GenericTypeArguments : [])
            Add(found, argument);
    }
}
