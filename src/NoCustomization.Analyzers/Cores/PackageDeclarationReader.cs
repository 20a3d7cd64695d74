using System;
using System.Collections.Generic;
using System.Globalization;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>Reads a <c>StandardPackageAttribute</c>, from a file's metadata or from an assembly that is source itself.</summary>
internal sealed class PackageDeclarationReader
{
    private volatile Outcome? _outcome;

    /// <summary>What the file of an assembly declares; read once.</summary>
    public PackageDeclaration? Read(IAssemblySymbol assembly) => (_outcome ??= new Outcome(ReadFile(assembly))).Declaration;

    /// <summary>What an assembly declares whose attributes are source; null where it declares no core.</summary>
    public static PackageDeclaration? ReadSource(IAssemblySymbol assembly, out AttributeData? attribute)
    {
        foreach (var candidate in assembly.GetAttributes())
        {
            if (!Annotation.Is(candidate, out var name) || name != AnnotationNames.StandardPackage || Annotation.FirstText(candidate) is not { } id)
                continue;
            attribute = candidate;
            var named = new Dictionary<string, object?>(StringComparer.Ordinal);
            foreach (var argument in candidate.NamedArguments)
                named[argument.Key] = ValueOf(argument.Value);
            return Create(id, named);
        }

        attribute = null;
        return null;
    }

    // Decoded from the metadata itself: the compiler gives no arguments where the annotations' own assembly is not referenced,
    // and a vendor must not be able to hide a core by leaving that reference out.
    private static PackageDeclaration? ReadFile(IAssemblySymbol assembly)
    {
        if (assembly.GetMetadata() is not { } metadata)
            return null;
        var reader = metadata.GetModules()[0].GetMetadataReader();
        var handle = MetadataProbe.Find(reader);
        if (handle.IsNil)
            return null;
        var value = reader.GetCustomAttribute(handle).DecodeValue(AttributeTypes.Instance);
        if (value.FixedArguments.IsEmpty || value.FixedArguments[0].Value is not string id)
            return null;
        var named = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var argument in value.NamedArguments)
        {
            if (argument.Name is { } name)
                named[name] = argument.Value is IReadOnlyCollection<CustomAttributeTypedArgument<string>> items ? Texts(items) : argument.Value;
        }

        return Create(id, named);
    }

    private static PackageDeclaration Create(string id, Dictionary<string, object?> named) => new(id)
    {
        Name = Text(named, "Name"),
        Publisher = Text(named, "Publisher"),
        Assemblies = Many(named, "Assemblies") is { Count: > 0 } names ? names.ConvertAll(AssemblyClaim.Parse) : null,
        Namespaces = Many(named, "Namespaces") is { Count: > 0 } roots ? roots : null,
        OpenNamespaces = Many(named, "OpenNamespaces") ?? [],
        Zone = (PackageZone)Number(named, "Zone"),
        Reference = (PackageReferencePolicy)Number(named, "Reference"),
    };

    private static string? Text(Dictionary<string, object?> named, string name) => named.TryGetValue(name, out var value) ? value as string : null;

    private static List<string>? Many(Dictionary<string, object?> named, string name) => named.TryGetValue(name, out var value) ? value as List<string> : null;

    private static int Number(Dictionary<string, object?> named, string name) =>
        named.TryGetValue(name, out var value) && value is IConvertible ? Convert.ToInt32(value, CultureInfo.InvariantCulture) : 0;

    private static object? ValueOf(TypedConstant constant)
    {
        if (constant.Kind != TypedConstantKind.Array)
            return constant.Value;
        var texts = new List<string>();
        if (!constant.IsNull)
        {
            foreach (var item in constant.Values)
            {
                if (item.Value is string text)
                    texts.Add(text);
            }
        }

        return texts;
    }

    private static List<string> Texts(IReadOnlyCollection<CustomAttributeTypedArgument<string>> items)
    {
        var texts = new List<string>(items.Count);
        foreach (var item in items)
        {
            if (item.Value is string text)
                texts.Add(text);
        }

        return texts;
    }

    private sealed class Outcome(PackageDeclaration? declaration)
    {
        public PackageDeclaration? Declaration { get; } = declaration;
    }
}
