using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC1;

/// <summary>
/// NC1003, NC1007: a type supplies an interface member whose default implementation the core keeps as its behaviour, or has opened by name and deprecated. It stands at the member, or at the
/// type where the member comes from a base class that knows nothing of the interface.
/// </summary>
internal sealed class NC1003_DefaultImplementationExtractor
{
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<ISymbol>> _kept = new(SymbolEqualityComparer.Default);

    private NC1003_DefaultImplementationExtractor()
    {
    }

    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(new NC1003_DefaultImplementationExtractor().Analyze);

    private void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        foreach (var contract in type.AllInterfaces)
        {
            if (!vendor.IsCore(contract))
                continue;
            foreach (var kept in KeptMembersOf(contract, vendor))
            {
                if (SupplierOf(kept, type, contract) is not { } supplier)
                    continue;
                var holder = SymbolEqualityComparer.Default.Equals(supplier.ContainingType, type) ? supplier : type;
                context.Report(vendor, Usage.Of(UsageKind.Override, vendor.CoreSymbolOf(kept)!), holder, Ancestry.Identifier(holder));
            }
        }
    }

    // Default implementations, not abstract ones: those a type must supply.
    private ImmutableArray<ISymbol> KeptMembersOf(INamedTypeSymbol contract, VendorCompilation vendor)
    {
        var definition = contract.OriginalDefinition;
        if (_kept.TryGetValue(definition, out var known))
            return known;
        var kept = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var member in definition.GetMembers())
        {
            if (member is { IsVirtual: true, IsAbstract: false } and not IMethodSymbol { AssociatedSymbol: not null }
                && vendor.CoreSymbolOf(member) is { } symbol && Openness.SaysMoreThanItsType(symbol))
                kept.Add(member);
        }

        return _kept.GetOrAdd(definition, kept.ToImmutable());
    }

    private static ISymbol? SupplierOf(ISymbol kept, INamedTypeSymbol type, INamedTypeSymbol contract)
    {
        var slot = InConstructed(kept, contract);
        if (type.TypeKind == TypeKind.Interface)
            return ExplicitIn(type, slot);
        var supplier = type.FindImplementationForInterfaceMember(slot);
        if (supplier is null || supplier.ContainingType.TypeKind == TypeKind.Interface)
            return null;
        // Where the base class has the very same answer, the finding is the base class's.
        return type.BaseType?.FindImplementationForInterfaceMember(slot) is { } inherited && SymbolEqualityComparer.Default.Equals(inherited, supplier) ? null : supplier;
    }

    private static ISymbol? ExplicitIn(INamedTypeSymbol type, ISymbol slot)
    {
        foreach (var member in type.GetMembers())
        {
            var slots = member switch
            {
                IMethodSymbol method => ImmutableArray<ISymbol>.CastUp(method.ExplicitInterfaceImplementations),
                IPropertySymbol property => ImmutableArray<ISymbol>.CastUp(property.ExplicitInterfaceImplementations),
                IEventSymbol @event => ImmutableArray<ISymbol>.CastUp(@event.ExplicitInterfaceImplementations),
                _ => ImmutableArray<ISymbol>.Empty,
            };
            foreach (var candidate in slots)
            {
                if (SymbolEqualityComparer.Default.Equals(candidate, slot))
                    return member;
            }
        }

        return null;
    }

    private static ISymbol InConstructed(ISymbol member, INamedTypeSymbol contract)
    {
        foreach (var candidate in contract.GetMembers(member.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, member))
                return candidate;
        }

        return member;
    }
}
