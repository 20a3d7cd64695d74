using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Calls;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Syntax;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Pipeline;

/// <summary>NC4006: a type that handles a core's request with MediatR, or stands around it. The library finds such types by scanning: the declaration is all there is.</summary>
internal static class MediatorExtractor
{
    /// <summary>Registers the extractor, for compilations that see the library.</summary>
    public static void Register(Registrar on)
    {
        if (SeenTypes.Include(on.Vendor.Compilation, MediatorContracts.Marker))
            on.OnType(Analyze);
    }

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (type.BaseType is { SpecialType: not SpecialType.System_Object } ancestor)
            Report(context, vendor, type, ancestor);
        foreach (var contract in type.Interfaces)
        {
            if (!IsImplied(contract, type.Interfaces))
                Report(context, vendor, type, contract);
        }
    }

    private static void Report(SymbolAnalysisContext context, VendorCompilation vendor, INamedTypeSymbol type, INamedTypeSymbol listed)
    {
        var requests = new List<CoreSymbol>();
        if (Is(listed))
            Add(RequestOf(listed.TypeArguments[0], vendor), requests);
        else if (listed.IsGenericType)
            AddSubstituted(listed, vendor, requests);
        foreach (var request in requests)
        {
            var usage = Usage.Of(UsageKind.HookPipeline, request);
            if (Judge.IsBroken(usage))
                context.Report(vendor, usage, type, BaseList.LocationOf(type, listed, context.CancellationToken));
        }
    }

    // What a generic base has closed itself is its own finding.
    private static void AddSubstituted(INamedTypeSymbol listed, VendorCompilation vendor, List<CoreSymbol> requests)
    {
        foreach (var contract in listed.OriginalDefinition.AllInterfaces)
        {
            if (Is(contract) && contract.TypeArguments[0] is ITypeParameterSymbol parameter && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, listed.OriginalDefinition)
                && RequestOf(parameter, vendor) is null)
            {
                Add(RequestOf(listed.TypeArguments[parameter.Ordinal], vendor), requests);
            }
        }
    }

    private static void Add(CoreSymbol? request, List<CoreSymbol> requests)
    {
        if (request is not null && !requests.Contains(request))
            requests.Add(request);
    }

    // A type parameter that only the core's requests satisfy stands for them.
    private static CoreSymbol? RequestOf(ITypeSymbol request, VendorCompilation vendor)
    {
        if (request is not ITypeParameterSymbol parameter)
            return vendor.CoreSymbolOf(request);
        foreach (var constraint in parameter.ConstraintTypes)
        {
            if (constraint is not ITypeParameterSymbol && vendor.CoreSymbolOf(constraint) is { } core)
                return core;
        }

        return null;
    }

    private static bool Is(INamedTypeSymbol type) => type is { TypeKind: TypeKind.Interface, TypeArguments.Length: > 0 } && type.ContainingNamespace.Name is MediatorContracts.Library or "Pipeline"
        && MediatorContracts.Include(SourceExpression.NamespaceOf(type), type.Name);

    private static bool IsImplied(INamedTypeSymbol contract, IEnumerable<INamedTypeSymbol> listed)
    {
        foreach (var other in listed)
        {
            foreach (var extended in other.AllInterfaces)
            {
                if (SymbolEqualityComparer.Default.Equals(extended, contract))
                    return true;
            }
        }

        return false;
    }
}
