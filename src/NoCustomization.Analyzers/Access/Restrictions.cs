using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Access;

/// <summary>
/// What the cores of one compilation forbid to refer to, in outline: whether there is anything, and the names of the types. Decides what must be
/// listened to; the policy decides about each symbol.
/// </summary>
internal sealed class Restrictions
{
    private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);

    /// <summary>Nothing is restricted.</summary>
    public static readonly Restrictions None = new();

    private Restrictions()
    {
    }

    /// <summary>Whether any symbol is restricted.</summary>
    public bool Any { get; private set; }

    /// <summary>Whether a restricted symbol may be an operator or a conversion.</summary>
    public bool AnyOperators { get; private set; }

    /// <summary>Simple names of restricted types; more where that is cheaper to know.</summary>
    public IReadOnlyCollection<string> TypeNames => _typeNames;

    /// <summary>Looks through the cores.</summary>
    public static Restrictions Of(VendorCompilation vendor)
    {
        var result = new Restrictions();
        foreach (var core in vendor.CoreAssemblies)
        {
            var assembly = core.Symbol;
            // Internals are in reach only where the core lets this assembly in, or the assembly borrows the name of one that is let in.
            var isFriend = assembly.GivesAccessTo(vendor.Compilation.Assembly);
            if (assembly.GetMetadata() is { } metadata)
                result.Add(MetadataRestrictions.Of(metadata, core.Package), isFriend);
            else
                result.AddSource(assembly);
        }

        return result;
    }

    private void Add(MetadataRestrictions found, bool isFriend)
    {
        Any |= found.Any | isFriend;
        AnyOperators |= (found.Any | isFriend) && found.AnyOperators;
        _typeNames.UnionWith(found.RestrictedTypes);
        if (isFriend)
            _typeNames.UnionWith(found.InternalTypes);
    }

    // A core that is a project of the same solution: walking its symbols costs more than a few looks in vain.
    private void AddSource(IAssemblySymbol assembly)
    {
        Any = true;
        AnyOperators = true;
        _typeNames.UnionWith(assembly.TypeNames);
    }
}
