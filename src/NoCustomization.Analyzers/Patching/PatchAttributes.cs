using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Policy.Usages;
using Statement = NoCustomization.Policy.Libraries.Patching.PatchStatement<Microsoft.CodeAnalysis.ITypeSymbol, (Microsoft.CodeAnalysis.AttributeData Attribute, Microsoft.CodeAnalysis.ISymbol Owner)>;

namespace NoCustomization.Analyzers.Patching;

/// <summary>
/// NC3001: Harmony's attributes. One finding for each patch class or method that names a core member, at the attribute that names the core type; the same target at
/// the same attribute once.
/// </summary>
internal sealed class PatchAttributes(PatchContext context)
{
    private readonly PatchAttributeReader _reader = new(context);

    /// <summary>Looks at one type and its methods.</summary>
    public void Analyze(SymbolAnalysisContext at, VendorCompilation vendor)
    {
        foreach (var (usage, attribute, owner) in UsagesOf((INamedTypeSymbol)at.Symbol))
            at.Report(context.Vendor, usage, owner, Location.Create(attribute.SyntaxTree, attribute.Span));
    }

    /// <summary>The usages that the attributes of a type and its methods are, each with its attribute and what that stands on.</summary>
    public IEnumerable<(Usage Usage, SyntaxReference Attribute, ISymbol Owner)> UsagesOf(INamedTypeSymbol type)
    {
        var seen = new HashSet<(AttributeData, string)>();
        foreach (var statement in PatchStatements.TargetsOf(() => Inherited(type), _reader.Read(type), OfMethods(type)))
        {
            if (statement.Place is { Attribute: { ApplicationSyntaxReference: { } syntax } attribute, Owner: { } owner }
                && context.UsageOf(statement.Type, statement.Query) is { } usage && seen.Add((attribute, usage.TargetId)))
            {
                yield return (usage, syntax, owner);
            }
        }
    }

    private IEnumerable<List<Statement>> OfMethods(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary })
                yield return _reader.Read(member);
        }
    }

    private List<Statement> Inherited(INamedTypeSymbol type)
    {
        var bases = new Stack<INamedTypeSymbol>();
        for (var current = type.BaseType; current is { SpecialType: SpecialType.None } && !context.Vendor.IsCore(current); current = current.BaseType)
            bases.Push(current);
        var statements = new List<Statement>();
        while (bases.Count > 0)
            statements.AddRange(_reader.Read(bases.Pop()));
        return statements;
    }
}
