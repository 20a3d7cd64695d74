using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>What stands above types and members.</summary>
internal static class Ancestry
{
    /// <summary>Whether a core class stands above a class at any height, or a core interface above an interface.</summary>
    public static bool IncludesCore(INamedTypeSymbol type, VendorCompilation vendor)
    {
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (var parent in type.AllInterfaces)
            {
                if (vendor.IsCore(parent))
                    return true;
            }

            return false;
        }

        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            if (vendor.IsCore(parent))
                return true;
        }

        return false;
    }

    /// <summary>The member that a member overrides directly, or null.</summary>
    public static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    /// <summary>The first declaration of a member: itself where it overrides nothing.</summary>
    public static ISymbol Root(ISymbol member)
    {
        while (Overridden(member) is { } parent)
            member = parent;
        return member;
    }

    /// <summary>Where a member's identifier stands.</summary>
    public static Location Identifier(ISymbol member)
    {
        foreach (var location in member.Locations)
        {
            if (location.IsInSource)
                return location;
        }

        return member.ContainingType is { } type ? Identifier(type) : Location.None;
    }
}
