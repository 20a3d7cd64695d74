using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Finds the vendor's doors in a loaded assembly. Looking at types runs none of their code.</summary>
internal static class EntryTypes
{
    /// <summary>The public classes that implement <see cref="IVendorExtension"/>, by name; together they are one extension.</summary>
    /// <exception cref="LoadException">There is none, one cannot be made, or the runtime cannot load the types.</exception>
    public static Type[] In(Assembly assembly)
    {
        Type[] types;
        try
        {
            types = assembly.GetExportedTypes();
        }
        catch (Exception e) when (e is TypeLoadException or IOException or BadImageFormatException or ReflectionTypeLoadException or NotSupportedException)
        {
            throw new LoadException(LoadProblemKind.LoadFailed, assembly.GetName().Name!, e is ReflectionTypeLoadException { LoaderExceptions: [{ } first, ..] } ? first.Message : e.Message);
        }

        var doors = types.Where(t => t is { IsClass: true, IsAbstract: false } && t.IsAssignableTo(typeof(IVendorExtension))).OrderBy(t => t.FullName, StringComparer.Ordinal).ToArray();
        if (doors.Length == 0)
            throw new LoadException(LoadProblemKind.NoEntry, assembly.GetName().Name!);
        if (Array.Find(doors, d => d.ContainsGenericParameters || d.GetConstructor(Type.EmptyTypes) is null) is { } closed)
            throw new LoadException(LoadProblemKind.NoConstructor, Printable.Of(closed.FullName!));
        return doors;
    }
}
