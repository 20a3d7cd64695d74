using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Access;

/// <summary>What it means to refer to a symbol: NC2003 where a core keeps it to itself, NC2004 where it is public but restricted.</summary>
internal static class ReferenceUse
{
    /// <summary>The usage, or null where referring to the symbol breaks no rule.</summary>
    public static Usage? Of(VendorCompilation vendor, ISymbol? symbol)
    {
        if (symbol is null || !vendor.IsCore(symbol) || vendor.CoreSymbolOf(symbol) is not { } target)
            return null;
        if (IsInternal(symbol))
            return Usage.Of(UsageKind.AccessInternal, target);
        var usage = Usage.Of(UsageKind.Reference, target);
        if (Judge.IsBroken(usage))
            return usage;
        // An accessor of a block's property, called by its method's name.
        return symbol is IMethodSymbol method && ExtensionBlock.DeclarationOf(method) is IPropertySymbol ? AccessorSymbol.UsageOf(target, method) : null;
    }

    /// <summary>The usage of the first restricted type in a type: itself, an element, a type argument.</summary>
    public static Usage? InType(VendorCompilation vendor, ITypeSymbol? type)
    {
        while (true)
        {
            switch (type)
            {
                case IArrayTypeSymbol array:
                    type = array.ElementType;
                    break;
                case IPointerTypeSymbol pointer:
                    type = pointer.PointedAtType;
                    break;
                case INamedTypeSymbol { IsAnonymousType: false } named:
                    if (Of(vendor, named) is { } usage)
                        return usage;
                    foreach (var argument in named.TypeArguments)
                    {
                        if (InType(vendor, argument) is { } inner)
                            return inner;
                    }

                    if (named.ContainingType is not { IsGenericType: true } outer)
                        return null;
                    type = outer;
                    break;
                default:
                    return null;
            }
        }
    }

    /// <summary>Whether neither the public nor a deriving class may see a symbol.</summary>
    public static bool IsInternal(ISymbol symbol)
    {
        for (ISymbol? current = symbol; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is Accessibility.Internal or Accessibility.Private or Accessibility.ProtectedAndInternal)
                return true;
        }

        return false;
    }
}
