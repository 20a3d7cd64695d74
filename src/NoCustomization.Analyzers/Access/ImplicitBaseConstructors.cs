using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Syntax;

namespace NoCustomization.Analyzers.Access;

/// <summary>NC2003, NC2004 on a base constructor that a class calls without a word about it: there is no operation for that.</summary>
internal static class ImplicitBaseConstructors
{
    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on) => on.OnType(Analyze);

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        // A restricted base type is found in the base list.
        if (type.TypeKind != TypeKind.Class || !vendor.IsCore(type.BaseType) || ReferenceUse.Of(vendor, type.BaseType) is not null)
            return;
        if (Parameterless(type.BaseType!) is not { } called || ReferenceUse.Of(vendor, called) is not { } usage)
            return;
        foreach (var constructor in type.InstanceConstructors)
        {
            var declaration = constructor.DeclaringSyntaxReferences.Length > 0 ? constructor.DeclaringSyntaxReferences[0].GetSyntax(context.CancellationToken) : null;
            if (declaration is not null && NameSyntax.CallsConstructor(declaration))
                continue;
            // A record's copy constructor calls the base's copy constructor.
            if (constructor.IsImplicitlyDeclared && constructor.Parameters.Length > 0)
                continue;
            var location = constructor.IsImplicitlyDeclared || constructor.Locations[0] == type.Locations[0]
                ? BaseList.LocationOf(type, type.BaseType!, context.CancellationToken)
                : constructor.Locations[0];
            context.Report(vendor, usage, constructor, location);
        }
    }

    private static IMethodSymbol? Parameterless(INamedTypeSymbol type)
    {
        IMethodSymbol? optional = null;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (constructor.Parameters.Length == 0)
                return constructor;
            var all = true;
            foreach (var parameter in constructor.Parameters)
                all &= parameter.IsOptional | parameter.IsParams;
            if (all)
                optional = constructor;
        }

        return optional;
    }
}
