using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Finds the vendor's door in a loaded assembly. Looking at types runs none of their code.</summary>
internal static class EntryTypes
{
    /// <summary>The one public class that implements <see cref="IVendorExtension"/>.</summary>
    /// <exception cref="LoadException">There is none, there are several, it cannot be made, or the runtime cannot load the types.</exception>
    public static Type In(Assembly assembly)
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
        if (doors.Length > 1)
            throw new LoadException(LoadProblemKind.SeveralEntries, assembly.GetName().Name!, string.Join(", ", doors.Select(d => Printable.Of(d.FullName!))));
        return doors[0] is { ContainsGenericParameters: false } door && door.GetConstructor(Type.EmptyTypes) is not null ? door : throw new LoadException(LoadProblemKind.NoConstructor, Printable.Of(doors[0].FullName!));
    }
}
