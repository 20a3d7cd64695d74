using System;
using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Access;

/// <summary>
/// What one core assembly forbids to refer to, read from its metadata without making symbols, and kept as long as the compiler keeps the file.
/// </summary>
internal sealed class MetadataRestrictions
{
    private static readonly ConditionalWeakTable<MetadataId, MetadataRestrictions> Known = new();

    private readonly CorePackage _package;
    private readonly HashSet<string> _restricted = new(StringComparer.Ordinal);
    private readonly HashSet<string> _internal = new(StringComparer.Ordinal);

    private MetadataRestrictions(CorePackage package) => _package = package;

    /// <summary>Whether any symbol is restricted.</summary>
    public bool Any { get; private set; }

    /// <summary>Whether the assembly declares operators or conversions at all.</summary>
    public bool AnyOperators { get; private set; }

    /// <summary>Simple names of restricted types that are visible outside, without arity.</summary>
    public IReadOnlyCollection<string> RestrictedTypes => _restricted;

    /// <summary>Simple names of types that are not visible outside.</summary>
    public IReadOnlyCollection<string> InternalTypes => _internal;

    /// <summary>The restrictions of an assembly.</summary>
    public static MetadataRestrictions Of(AssemblyMetadata metadata, CorePackage package)
    {
        if (Known.TryGetValue(metadata.Id, out var known) && known.IsFor(package))
            return known;
        var found = new MetadataRestrictions(package);
        foreach (var module in metadata.GetModules())
            found.Read(module.GetMetadataReader());
        lock (Known)
        {
            Known.Remove(metadata.Id);
            Known.Add(metadata.Id, found);
        }

        return found;
    }

    // The packages of two compilations are two objects; the same file with the same policy and catalog has the same restrictions.
    private bool IsFor(CorePackage package) =>
        _package.Id == package.Id && _package.Reference == package.Reference && ReferenceEquals(_package.Catalog, package.Catalog);

    private void Read(MetadataReader reader)
    {
        var types = new Dictionary<TypeDefinitionHandle, MetadataTypeSymbol>();
        var judges = _package.Reference == PackageReferencePolicy.ReleasedOnly || (_package.Catalog is { } catalog ? Restricts(catalog) : MentionsPackageInternal(reader));
        Any |= judges;
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            var name = SimpleName(reader.GetString(type.Name));
            if (name.IndexOf('<') >= 0)
                continue;
            if (!IsVisible(reader, type))
                _internal.Add(name);
            else if (judges && Openness.JudgeReference(MetadataTypeSymbol.Of(_package, reader, handle, types)) != ReferenceVerdict.Allowed)
                _restricted.Add(name);
        }

        foreach (var handle in reader.MethodDefinitions)
        {
            var method = reader.GetMethodDefinition(handle);
            if ((method.Attributes & MethodAttributes.SpecialName) != 0 && reader.StringComparer.StartsWith(method.Name, "op_"))
            {
                AnyOperators = true;
                break;
            }
        }
    }

    private static string SimpleName(string metadataName)
    {
        var arity = metadataName.IndexOf('`');
        return arity < 0 ? metadataName : metadataName.Substring(0, arity);
    }

    private static bool IsVisible(MetadataReader reader, TypeDefinition type)
    {
        while (true)
        {
            switch (type.Attributes & TypeAttributes.VisibilityMask)
            {
                case TypeAttributes.Public:
                    return true;
                case TypeAttributes.NestedPublic or TypeAttributes.NestedFamily or TypeAttributes.NestedFamORAssem:
                    type = reader.GetTypeDefinition(type.GetDeclaringType());
                    break;
                default:
                    return false;
            }
        }
    }

    private static bool Restricts(Catalog catalog)
    {
        foreach (var entry in catalog.Entries.Values)
        {
            if ((entry.Marks & SymbolMarks.PackageInternal) != 0)
                return true;
        }

        foreach (var pattern in catalog.Patterns)
        {
            if ((pattern.Entry.Marks & SymbolMarks.PackageInternal) != 0)
                return true;
        }

        return false;
    }

    private static bool MentionsPackageInternal(MetadataReader reader)
    {
        foreach (var handle in reader.TypeReferences)
        {
            var type = reader.GetTypeReference(handle);
            if (IsPackageInternal(reader, type.Namespace, type.Name))
                return true;
        }

        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if (IsPackageInternal(reader, type.Namespace, type.Name))
                return true;
        }

        return false;
    }

    private static bool IsPackageInternal(MetadataReader reader, StringHandle space, StringHandle name) =>
        reader.StringComparer.Equals(name, AnnotationNames.PackageInternal) && reader.StringComparer.Equals(space, AnnotationNames.Namespace);
}
