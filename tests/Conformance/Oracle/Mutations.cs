using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Conformance.Oracle;

/// <summary>All first-order mutations of a core: one per symbol and rule.</summary>
internal static class Mutations
{
    // What the language calls without its name being written.
    private static readonly HashSet<string> s_patternNames =
    [
        "GetEnumerator", "GetAsyncEnumerator", "MoveNext", "MoveNextAsync", "Current", "Dispose", "DisposeAsync", "GetAwaiter", "IsCompleted", "GetResult", "Deconstruct", "Add",
        "Select", "SelectMany", "Where", "Join", "GroupJoin", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "GroupBy", "Cast", "Slice", "Length", "Count",
        "AppendLiteral", "AppendFormatted", "GetPinnableReference", "Value", "HasValue",
    ];

    /// <summary>The mutations of an assembly.</summary>
    public static IEnumerable<Mutation> Of(IAssemblySymbol core, CoreMarks marks) => TypesOf(core.GlobalNamespace).Where(IsVisible).SelectMany(type => OfType(type, marks));

    private static IEnumerable<Mutation> OfType(INamedTypeSymbol type, CoreMarks marks)
    {
        int[] token = [type.MetadataToken];
        if (type is { TypeKind: TypeKind.Class, IsStatic: false, IsSealed: false } && !marks.IsOpen(type))
        {
            yield return Make(MutationKind.SealType, "NC1001", type, token, true);
            yield return Make(MutationKind.HideConstructors, "NC1001", type, [.. type.InstanceConstructors.Select(c => c.MetadataToken)], true);
        }

        if (type.TypeKind == TypeKind.Interface && !marks.IsOpen(type))
            yield return Make(MutationKind.HideInterface, "NC1002", type, token, true);
        if (marks.IsRestricted(type))
            yield return Make(MutationKind.HideSymbol, "NC2004", type, token, true);

        // The members of enumerations are constants: what is hidden in metadata is not what the compiler looks up.
        foreach (var member in type.TypeKind is TypeKind.Enum or TypeKind.Delegate ? [] : type.GetMembers().Where(IsVisible))
        {
            if (TokensOf(member) is not { Count: > 0 } tokens)
                continue;
            if (type.TypeKind == TypeKind.Class && member is { IsAbstract: false, IsSealed: false } && (member.IsVirtual || member.IsOverride) && !marks.IsOpen(member))
                yield return Make(MutationKind.SealMember, "NC1003", member, tokens, IsNamed(member));
            if (marks.IsRestricted(member))
                yield return Make(MutationKind.HideSymbol, "NC2004", member, tokens, IsNamed(member));
        }
    }

    private static Mutation Make(MutationKind kind, string rule, ISymbol symbol, IReadOnlyList<int> tokens, bool isCalledByName) =>
        new(kind, rule, symbol.GetDocumentationCommentId()!, symbol is INamedTypeSymbol && symbol.Name.EndsWith("Attribute", System.StringComparison.Ordinal) ? symbol.Name[..^9] : symbol.Name, tokens, isCalledByName);

    private static bool IsNamed(ISymbol member) => member switch
    {
        IMethodSymbol { MethodKind: not MethodKind.Ordinary } => false,
        IPropertySymbol { IsIndexer: true } => false,
        _ => !s_patternNames.Contains(member.Name),
    };

    private static List<int> TokensOf(ISymbol member) => member switch
    {
        // A structure's constructor without parameters that nobody wrote has no row.
        IMethodSymbol { AssociatedSymbol: null, MetadataToken: not 0 } method => [method.MetadataToken],
        IPropertySymbol property => [.. new[] { property.GetMethod, property.SetMethod }.OfType<IMethodSymbol>().Select(m => m.MetadataToken)],
        IEventSymbol e => [.. new[] { e.AddMethod, e.RemoveMethod }.OfType<IMethodSymbol>().Select(m => m.MetadataToken)],
        IFieldSymbol { AssociatedSymbol: null } field => [field.MetadataToken],
        _ => [],
    };

    private static bool IsVisible(ISymbol symbol)
    {
        for (var current = symbol; current is not null and not INamespaceSymbol; current = current.ContainingSymbol)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

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
