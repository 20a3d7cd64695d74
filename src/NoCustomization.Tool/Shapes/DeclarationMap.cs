using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using CS = Microsoft.CodeAnalysis.CSharp.Syntax;
using VB = Microsoft.CodeAnalysis.VisualBasic.Syntax;

namespace NoCustomization.Tool.Shapes;

/// <summary>Which declarations the lines of a compilation's files belong to: where a binary finding outside bodies may stand.</summary>
internal sealed class DeclarationMap
{
    private readonly Dictionary<SyntaxTree, List<(TextSpan Span, string Id)>> _declarations = [];
    private readonly Dictionary<string, (string File, int Line)> _places;
    private readonly Dictionary<string, SyntaxTree> _trees;

    // Visual Basic writes the parts of a namespace into metadata as each was spelled; its symbols have one spelling.
    private readonly StringComparer _ids;

    /// <summary>Reads the declarations of a compilation's own types and members.</summary>
    public DeclarationMap(Compilation compilation)
    {
        _ids = compilation.IsCaseSensitive ? StringComparer.Ordinal : StringComparer.OrdinalIgnoreCase;
        _places = new(_ids);
        _trees = compilation.SyntaxTrees.ToDictionary(t => t.FilePath, StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
            _declarations[tree] = [];
        foreach (var type in TypesOf(compilation.Assembly.GlobalNamespace))
        {
            Add(type);
            foreach (var member in type.GetMembers())
            {
                if (member is not INamedTypeSymbol)
                    Add(member);
            }
        }
    }

    /// <summary>Documentation-comment ids of the innermost declarations that the code on a line belongs to; an empty one for code outside all.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="line">From 1.</param>
    public IReadOnlySet<string> OwnersOf(string file, int line)
    {
        var owners = new HashSet<string>(_ids);
        if (!_trees.TryGetValue(file, out var tree))
            return owners;
        var span = tree.GetText().Lines[line - 1].Span;
        foreach (var token in tree.GetRoot().DescendantTokens(span).Where(t => t.Span.OverlapsWith(span)))
        {
            var holding = _declarations[tree].Where(d => d.Span.Contains(token.Span)).OrderBy(d => d.Span.Length).ToList();
            if (holding.Count == 0)
                owners.Add("");
            for (var i = 0; i < holding.Count; i++)
            {
                owners.Add(holding[i].Id);
                // Declarations of one span (the variables of one field, a record and its constructor), and a positional
                // record's property with the constructor that it is a parameter of, stand in the same place.
                if (i + 1 < holding.Count && holding[i + 1].Span != holding[i].Span && !IsParameter(tree, holding[i].Span))
                    break;
            }
        }

        return owners;
    }

    /// <summary>Where debug symbols say that a line is: elsewhere under a <c>#line</c> or <c>#ExternalSource</c> directive.</summary>
    /// <param name="file">Full path.</param>
    /// <param name="line">From 1.</param>
    public (string File, int Line) MappedPlaceOf(string file, int line)
    {
        if (!_trees.TryGetValue(file, out var tree))
            return (file, line);
        var mapped = tree.GetMappedLineSpan(tree.GetText().Lines[line - 1].Span);
        return (mapped.HasMappedPath ? mapped.Path : file, mapped.StartLinePosition.Line + 1);
    }

    /// <summary>Whether a declaration, or a part of it, stands in a file.</summary>
    public bool Stands(string id, string file) => _trees.TryGetValue(file, out var tree) && _declarations[tree].Exists(d => _ids.Equals(d.Id, id));

    /// <summary>Where a declaration begins, or null where it is none of these files'.</summary>
    public (string File, int Line)? PlaceOf(string id) => _places.TryGetValue(id, out var place) ? place : null;

    private static bool IsParameter(SyntaxTree tree, TextSpan span) => tree.GetRoot().FindNode(span) is CS.ParameterSyntax;

    private void Add(ISymbol symbol)
    {
        // An accessor belongs to its property or event.
        // A constructor that nobody wrote stands where its type does.
        var written = symbol is IMethodSymbol { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: true } ? symbol.ContainingType : symbol;
        if (written.IsImplicitlyDeclared || symbol is IMethodSymbol { AssociatedSymbol: not null } || Site(symbol).GetDocumentationCommentId() is not { } id)
            return;
        foreach (var reference in written.DeclaringSyntaxReferences)
        {
            if (!_declarations.TryGetValue(reference.SyntaxTree, out var declarations))
                continue;
            var span = WholeDeclaration(reference.GetSyntax()).Span;
            declarations.Add((span, id));
            _places.TryAdd(id, (reference.SyntaxTree.FilePath, reference.SyntaxTree.GetLineSpan(reference.Span).StartLinePosition.Line + 1));
        }

        // A type lists the part of a partial member that declares it.
        if (ImplementationOf(symbol) is { } implementation)
            Add(implementation);
    }

    private static ISymbol? ImplementationOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.PartialImplementationPart,
        IPropertySymbol property => property.PartialImplementationPart,
        IEventSymbol @event => @event.PartialImplementationPart,
        _ => null,
    };

    // The assembly shows an extension block as the class around it, and a member of one as the method that holds its code.
    private static ISymbol Site(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol { IsExtension: true } block => block.ContainingType,
        IMethodSymbol { AssociatedExtensionImplementation: { } implementation } => implementation.OriginalDefinition,
        IPropertySymbol { ContainingType.IsExtension: true } property => (property.GetMethod ?? property.SetMethod)?.AssociatedExtensionImplementation?.OriginalDefinition ?? symbol,
        _ => symbol,
    };

    // A symbol's own node may be its name or its first statement alone; the declaration has its type, attributes and body too.
    private static SyntaxNode WholeDeclaration(SyntaxNode node) => node switch
    {
        CS.VariableDeclaratorSyntax => node.FirstAncestorOrSelf<CS.BaseFieldDeclarationSyntax>() ?? node,
        VB.ModifiedIdentifierSyntax => node.FirstAncestorOrSelf<VB.FieldDeclarationSyntax>() ?? node,
        VB.TypeStatementSyntax or VB.EnumStatementSyntax or VB.MethodBaseSyntax or VB.EventStatementSyntax when node.Parent is
            VB.TypeBlockSyntax or VB.EnumBlockSyntax or VB.MethodBlockBaseSyntax or VB.PropertyBlockSyntax or VB.EventBlockSyntax => node.Parent,
        _ => node,
    };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol container)
    {
        foreach (var member in container.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
                yield return type;
            foreach (var nested in TypesOf(member))
                yield return nested;
        }
    }
}
