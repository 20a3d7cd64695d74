using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Rules.NC1;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>What a class offers to those who derive from it.</summary>
internal static class Seams
{
    /// <summary>
    /// Whether a derived class outside gets anything to do with: a member to override, an event, a protected member. What every object has is nothing; neither is what
    /// the author keeps closed. An abstract class without members is a mark, and one that takes arguments is a carrier of values: deriving is what they are for.
    /// </summary>
    public static bool Has(INamedTypeSymbol type, VendorCompilation own)
    {
        var isEmpty = true;
        var ended = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType?.OriginalDefinition)
        {
            foreach (var member in current.GetMembers())
            {
                if (member.IsImplicitlyDeclared || member is IMethodSymbol { AssociatedSymbol: not null } or INamedTypeSymbol || !VendorView.IsOpen(member.DeclaredAccessibility))
                    continue;
                if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor)
                {
                    if (type.IsAbstract && constructor.Parameters.Length > 0 && SymbolEqualityComparer.Default.Equals(current, type))
                        return true;
                    continue;
                }

                isEmpty = false;
                if (!ended.Contains(member) && IsSeam(member) && !IsKept(member, own))
                    return true;
                // What a class between has sealed is no seam further up, either.
                if ((member.IsSealed || ended.Contains(member)) && Ancestry.Overridden(member) is { } above)
                    ended.Add(above.OriginalDefinition);
            }
        }

        return isEmpty && type.IsAbstract;
    }

    /// <summary>Whether a member can be overridden by code that can derive.</summary>
    public static bool CanOverride(ISymbol member) => member is { IsSealed: false } && (member.IsVirtual || member.IsAbstract || member.IsOverride);

    // Which overrides of ToString and its like there are says nothing.
    private static bool IsSeam(ISymbol member) =>
        CanOverride(member) && Ancestry.Root(member).ContainingType is not { SpecialType: SpecialType.System_Object or SpecialType.System_ValueType }
        || member is IEventSymbol || member.DeclaredAccessibility != Accessibility.Public && member is not IMethodSymbol { MethodKind: MethodKind.Destructor };

    private static bool IsKept(ISymbol member, VendorCompilation own) =>
        own.CoreSymbolOf(member) is { } core && (core.Annotations.Has(SymbolMarks.CoreBehavior) || core.Annotations.Has(SymbolMarks.PackageInternal));
}
