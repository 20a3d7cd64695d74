using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Operations;

namespace NoCustomization.CodeFixes;

/// <summary>Finds the host's extension builder: where the code stands, or in the only extension.</summary>
internal static class Builders
{
    private const string Namespace = "NoCustomization.Extensibility";

    /// <summary>The builder at a call: the one whose services it registers in, or one that is in scope; <see langword="null"/> where there is none.</summary>
    public static SyntaxNode? At(SyntaxGenerator generator, SemanticModel model, IInvocationOperation call)
    {
        if (call.Arguments.FirstOrDefault()?.Value is { } receiver && Unwrapped(receiver) is IPropertyReferenceOperation { Instance: { } instance } && IsBuilder(instance.Type))
            return instance.Syntax;
        for (IOperation? at = call; at is not null; at = at.Parent)
        {
            if (at is IAnonymousFunctionOperation function && function.Symbol.Parameters.FirstOrDefault(p => IsBuilder(p.Type)) is { } parameter)
                return generator.IdentifierName(parameter.Name);
        }

        return (model.GetEnclosingSymbol(call.Syntax.SpanStart) as IMethodSymbol)?.Parameters.FirstOrDefault(p => IsBuilder(p.Type)) is { } own ? generator.IdentifierName(own.Name) : null;
    }

    /// <summary>What configures the only extension of the code; <see langword="null"/> where there is none or several.</summary>
    public static IMethodSymbol? OnlyExtension(Compilation compilation, CancellationToken cancellation)
    {
        if (compilation.GetTypeByMetadataName(Namespace + ".IVendorExtension")?.GetMembers("Configure").FirstOrDefault() is not { } configure)
            return null;
        var found = compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, cancellation).OfType<INamedTypeSymbol>()
            .Where(t => t.TypeKind == TypeKind.Class && !t.IsAbstract).Select(t => t.FindImplementationForInterfaceMember(configure)).OfType<IMethodSymbol>()
            .Where(m => m.Locations.Any(static l => l.IsInSource)).Take(2).ToList();
        return found.Count == 1 ? found[0] : null;
    }

    private static IOperation Unwrapped(IOperation value) => value is IConversionOperation { Operand: var inner } ? inner : value;

    private static bool IsBuilder(ITypeSymbol? type) => type is { Name: "IExtensionBuilder" } && type.ContainingNamespace.ToDisplayString() == Namespace;
}
