using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Analyzers.Calls;

/// <summary>
/// What the vendor's fields and automatic properties hold that are stored once: by an initializer, or by a constructor. Others may store into what is neither
/// private nor read-only; then nothing is known.
/// </summary>
internal sealed class StoredFields(CallContext context)
{
    private readonly ConcurrentDictionary<ISymbol, Stored?> _values = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<SyntaxNode, Dictionary<string, List<SyntaxNode>>> _names = new();

    /// <summary>What is stored in a field or automatic property; null where it is stored more than once or nowhere.</summary>
    public Stored? ValueOf(ISymbol member)
    {
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, context.Compilation.Assembly))
            return null;
        if (_values.TryGetValue(member, out var known))
            return known;
        return _values.GetOrAdd(member, Find(member));
    }

    /// <summary>Whether a property of the vendor's has no code of its own.</summary>
    public static bool IsAutomatic(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType.GetMembers())
        {
            if (member is IFieldSymbol { AssociatedSymbol: { } of } && SymbolEqualityComparer.Default.Equals(of, property))
                return true;
        }

        return false;
    }

    private Stored? Find(ISymbol member)
    {
        var isOwn = member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null or { IsInitOnly: true } } || member.DeclaredAccessibility == Accessibility.Private;
        if (!isOwn)
            return null;
        if (ParameterOf(member) is { ContainingSymbol: IMethodSymbol declaring } parameter && context.MethodOf(declaring) is { } primary)
            return new Stored(new ImpliedExpression(new ParameterShape(primary, parameter.Ordinal)), primary);
        Stored? found = null;
        foreach (var part in member.ContainingType.DeclaringSyntaxReferences)
        {
            if (!context.Compilation.ContainsSyntaxTree(part.SyntaxTree))
                continue;
            var model = context.ModelOf(part.SyntaxTree);
            foreach (var operation in Stores(part.GetSyntax(), member, model))
            {
                if (found is not null)
                    return null;
                found = new Stored(new SourceExpression(context, operation), ConstructorAround(operation, model));
            }
        }

        return found;
    }

    // The property of a record that its parameter declares.
    private static IParameterSymbol? ParameterOf(ISymbol member)
    {
        if (member is not IPropertySymbol { ContainingType: { IsRecord: true } type, DeclaringSyntaxReferences: [var place] })
            return null;
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == member.Name && parameter.DeclaringSyntaxReferences is [var declared] && declared.Span == place.Span && declared.SyntaxTree == place.SyntaxTree)
                    return parameter;
            }
        }

        return null;
    }

    // Fields are found by their name, so that only what mentions them is bound.
    private IEnumerable<IOperation> Stores(SyntaxNode type, ISymbol member, SemanticModel model)
    {
        // A Visual Basic type's symbol stands at the statement that begins its block.
        if (type.Language == LanguageNames.VisualBasic && type.Parent is { } block)
            type = block;
        var names = _names.TryGetValue(type, out var known) ? known : _names.GetOrAdd(type, NamesIn(type, member.ContainingType));
        if (!names.TryGetValue(member.Name, out var mentions))
            yield break;
        foreach (var name in mentions)
        {
            if (ValueStoredAt(name, member, model) is { } value)
                yield return value;
        }
    }

    // Where a declaration mentions its type's fields and properties: one walk for them all.
    private static Dictionary<string, List<SyntaxNode>> NamesIn(SyntaxNode declaration, INamedTypeSymbol type)
    {
        var names = new Dictionary<string, List<SyntaxNode>>(declaration.Language == LanguageNames.VisualBasic ? System.StringComparer.OrdinalIgnoreCase : System.StringComparer.Ordinal);
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol or IPropertySymbol && !names.ContainsKey(member.Name))
                names.Add(member.Name, []);
        }

        foreach (var token in declaration.DescendantTokens())
        {
            if (token.Parent is { } name && names.TryGetValue(token.ValueText, out var mentions))
                mentions.Add(name);
        }

        return names;
    }

    private static IOperation? ValueStoredAt(SyntaxNode name, ISymbol member, SemanticModel model)
    {
        for (SyntaxNode? node = name; node is not null; node = node.Parent)
        {
            if (model.GetOperation(node) is IMemberReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Member.OriginalDefinition, member))
            {
                return reference.Parent switch
                {
                    ISimpleAssignmentOperation assignment when assignment.Target == reference => assignment.Value,
                    ICoalesceAssignmentOperation assignment when assignment.Target == reference => assignment.Value,
                    // Changed in a way that shows no value.
                    ICompoundAssignmentOperation assignment when assignment.Target == reference => assignment,
                    IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } argument => argument,
                    _ => null,
                };
            }

            if (model.GetDeclaredSymbol(node) is { } declared)
                return SymbolEqualityComparer.Default.Equals(declared, member) ? InitializerAt(node, member, model) ?? InitializerAt(node.Parent, member, model) : null;
        }

        return null;
    }

    // Beside the name in C#, beside the declarator of several names in Visual Basic.
    private static IOperation? InitializerAt(SyntaxNode? declaration, ISymbol member, SemanticModel model)
    {
        foreach (var child in declaration?.ChildNodes() ?? [])
        {
            switch (model.GetOperation(child))
            {
                case IFieldInitializerOperation field when field.InitializedFields.Any(f => SymbolEqualityComparer.Default.Equals(f, member)):
                    return field.Value;
                case IPropertyInitializerOperation property when property.InitializedProperties.Any(p => SymbolEqualityComparer.Default.Equals(p, member)):
                    return property.Value;
            }
        }

        return null;
    }

    private OwnMethod? ConstructorAround(IOperation operation, SemanticModel model)
    {
        var symbol = model.GetEnclosingSymbol(operation.Syntax.SpanStart);
        // An initializer sees the parameters of the primary constructor.
        return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? context.MethodOf(constructor) : symbol?.ContainingType is { } declaring ? context.PrimaryConstructorOf(declaring) : null;
    }

    /// <summary>What is stored in a field.</summary>
    /// <param name="Value">The value.</param>
    /// <param name="Constructor">The constructor that stores it, or null.</param>
    internal sealed record Stored(Expression Value, OwnMethod? Constructor);
}
