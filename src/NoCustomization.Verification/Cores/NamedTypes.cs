using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>Finds core types by their names in text: what reflection, attributes and patching libraries are given.</summary>
internal sealed class NamedTypes(AssemblyImage image, TypeResolver types, CoreResolver cores)
{
    // As the runtime chains forwarders; nobody writes more than two.
    private const int MaxForwards = 16;
    private static readonly TypeNameParseOptions Options = new() { MaxNodes = 1000 };

    private List<KnownAssembly>? _coreAssemblies;

    /// <summary>The core's assemblies at hand.</summary>
    public IReadOnlyList<KnownAssembly> CoreAssemblies => _coreAssemblies ??= FindCoreAssemblies();

    /// <summary>Parses a type's name as reflection writes it; null where it is none.</summary>
    public static TypeName? Parse(string text) => TypeName.TryParse(text, out var name, Options) ? name : null;

    /// <summary>The core types in a name: the type itself or its element, and type arguments, outermost first.</summary>
    public IEnumerable<CoreSymbol> In(TypeName name)
    {
        while (name.IsArray || name.IsPointer || name.IsByRef)
            name = name.GetElementType();
        var definition = name.IsConstructedGenericType ? name.GetGenericTypeDefinition() : name;
        if (Find(definition) is { } symbol)
            yield return symbol;
        if (!name.IsConstructedGenericType)
            yield break;
        foreach (var argument in name.GetGenericArguments())
        {
            foreach (var inner in In(argument))
                yield return inner;
        }
    }

    /// <summary>The core type of a simple name. Null where there is none, and for a name without an assembly: metadata so writes the types of the assembly itself.</summary>
    public CoreSymbol? Find(TypeName name) =>
        name.AssemblyName is { } assemblyName && types.Universe.Find(assemblyName.Name, image.Assembly) is { } assembly ? FindIn(assembly, name) : null;

    /// <summary>The core type that a text names, <c>Ns.Outer+Inner</c> with or without the assembly; type arguments are dropped. Null where no core has one.</summary>
    public CoreSymbol? FindByText(string text)
    {
        var arguments = text.IndexOf('[', StringComparison.Ordinal);
        var comma = text.IndexOf(',', arguments < 0 ? 0 : Math.Max(arguments, text.LastIndexOf(']')));
        var assemblyName = comma < 0 ? null : text[(comma + 1)..].Split(',')[0].Trim();
        var end = arguments >= 0 ? arguments : comma >= 0 ? comma : text.Length;
        if (Parse(text[..end].Trim()) is not { } name)
            return null;
        foreach (var assembly in CoreAssemblies)
        {
            if ((assemblyName is null || string.Equals(assembly.Facts.Name, assemblyName, StringComparison.OrdinalIgnoreCase)) && FindIn(assembly, name) is { } symbol)
                return symbol;
        }

        return null;
    }

    /// <summary>The type of the assembly itself that a name without an assembly means; nil where there is none.</summary>
    public TypeDefinitionHandle FindOwn(TypeName name)
    {
        var path = PathOf(name);
        var type = image.Types.Find(path.Namespace, path.Names[0]);
        for (var i = 1; i < path.Names.Length && !type.IsNil; i++)
            type = image.Types.FindNested(type, path.Names[i]);
        return type;
    }

    /// <summary>The full name of a type as <see cref="TypeNames"/> writes it, without assemblies.</summary>
    public static string NameOf(TypeName name)
    {
        if (name.IsSZArray)
            return NameOf(name.GetElementType()) + "[]";
        if (name.IsArray)
            return NameOf(name.GetElementType()) + "[*" + new string(',', name.GetArrayRank() - 1) + "]";
        if (name.IsPointer)
            return NameOf(name.GetElementType()) + "*";
        if (name.IsByRef)
            return NameOf(name.GetElementType()) + "&";
        if (!name.IsConstructedGenericType)
            return TypeName.Unescape(name.FullName);
        var arguments = new List<string>();
        foreach (var argument in name.GetGenericArguments())
            arguments.Add(NameOf(argument));
        return TypeName.Unescape(name.GetGenericTypeDefinition().FullName) + "<" + string.Join(',', arguments) + ">";
    }

    private CoreSymbol? FindIn(KnownAssembly assembly, TypeName name)
    {
        var path = PathOf(name);
        for (var hop = 0; hop < MaxForwards; hop++)
        {
            if (!assembly.IsNearCore || types.Universe.Open(assembly) is not { } target)
                return null;
            var type = target.Types.Find(path.Namespace, path.Names[0]);
            if (type.IsNil)
            {
                var forwarded = target.Types.FindForwarded(path.Namespace, path.Names[0]);
                if (forwarded.IsNil || target.Referenced(forwarded, types.Universe, out _) is not { } next)
                    return null;
                assembly = next;
                continue;
            }

            for (var i = 1; i < path.Names.Length && !type.IsNil; i++)
                type = target.Types.FindNested(type, path.Names[i]);
            return type.IsNil ? null : cores.Of(target, type);
        }

        return null;
    }

    private static (string Namespace, string[] Names) PathOf(TypeName name)
    {
        var names = new List<string>();
        var current = name;
        while (current.IsNested)
        {
            names.Add(TypeName.Unescape(current.Name));
            current = current.DeclaringType;
        }

        names.Add(TypeName.Unescape(current.Name));
        names.Reverse();
        var full = TypeName.Unescape(current.FullName);
        var @namespace = full.Length > names[0].Length ? full[..(full.Length - names[0].Length - 1)] : "";
        return (@namespace, [.. names]);
    }

    private List<KnownAssembly> FindCoreAssemblies()
    {
        var found = new List<KnownAssembly>();
        foreach (var package in cores.Cores.Packages)
        {
            foreach (var claim in package.Assemblies)
            {
                if (types.Universe.Find(claim.Name, image.Assembly) is { } assembly && cores.PackageOf(assembly) is not null)
                    found.Add(assembly);
            }
        }

        return found;
    }
}
