using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.VisualBasic;
using Microsoft.CodeAnalysis.VisualBasic.Syntax;
using NoCustomization.Analyzers.Framework;

namespace NoCustomization.Analyzers.State;

/// <summary>NC2005: events of a core that Visual Basic's <c>Handles</c> clauses subscribe to, for which no operation stands.</summary>
internal static class HandledEvents
{
    /// <summary>Registers the extractor; for compilations in Visual Basic alone.</summary>
    public static void Register(Registrar on) => on.OnType(Analyze);

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor)
    {
        foreach (var member in ((INamedTypeSymbol)context.Symbol).GetMembers())
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary } method)
                continue;
            // A partial method's clauses count on both parts, but without a part that has code nothing is left of it.
            var implementation = method.PartialImplementationPart;
            if (implementation is not null)
                Analyze(context, vendor, implementation);
            if (implementation is not null || !method.IsPartialDefinition)
                Analyze(context, vendor, method);
        }
    }

    private static void Analyze(SymbolAnalysisContext context, VendorCompilation vendor, IMethodSymbol method)
    {
        var handled = method.HandledEvents();
        for (var i = 0; i < handled.Length; i++)
        {
            if (handled[i].EventSymbol is { } @event && vendor.IsCore(@event) && StateWrites.UsageOf(vendor, @event) is { } usage)
                context.Report(vendor, usage, method, LocationOf(method, i, context));
        }
    }

    private static Location LocationOf(IMethodSymbol method, int index, SymbolAnalysisContext context)
    {
        foreach (var reference in method.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(context.CancellationToken) is MethodStatementSyntax { HandlesClause.Events: var clauses } && index < clauses.Count)
                return clauses[index].GetLocation();
        }

        return method.Locations[0];
    }
}
