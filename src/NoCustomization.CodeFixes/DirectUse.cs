using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Simplification;

namespace NoCustomization.CodeFixes;

/// <summary>Writes the use of a member that reflection makes as the language has it.</summary>
/// <param name="document">The file.</param>
/// <param name="model">Its meaning.</param>
/// <param name="use">What reflection does.</param>
/// <param name="member">The member.</param>
internal sealed class DirectUse(Document document, SemanticModel model, ReflectedUse use, ISymbol member)
{
    private readonly SyntaxGenerator _generator = SyntaxGenerator.GetGenerator(document);

    /// <summary>The changed file; null where the use cannot be written, means something else then, or does not compile.</summary>
    public async Task<Document?> ReplaceAsync(CancellationToken cancellation)
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var mark = new SyntaxAnnotation();
        if (root is null || IsFailureCaught() || Write(mark) is not var (former, direct) || HasComments(former) || HasComments(use.Variable?.Declaration))
            return null;
        var declaration = new SyntaxAnnotation();
        var replaced = new List<SyntaxNode> { former };
        if (use.Variable is { } variable)
            replaced.Add(variable.Declaration);
        root = root.ReplaceNodes(replaced, (original, rewritten) => original == former ? direct.WithTriviaFrom(former) : rewritten.WithAdditionalAnnotations(declaration));
        var changed = document.WithSyntaxRoot(root);
        if (!await IsBoundAsync(changed, mark, cancellation).ConfigureAwait(false))
            return null;
        changed = await Simplifier.ReduceAsync(changed, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        changed = await Formatter.FormatAsync(changed, SyntaxAnnotation.ElasticAnnotation, cancellationToken: cancellation).ConfigureAwait(false);
        if (use.Variable is not null)
        {
            var text = await changed.GetTextAsync(cancellation).ConfigureAwait(false);
            root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
            changed = changed.WithText(use.Variable.RemoveFrom(text, root!.GetAnnotatedNodes(declaration).Single()));
        }

        return await Errors.AreNewAsync(document.Project, changed.Project, document.Id, cancellation).ConfigureAwait(false) ? null : changed;
    }

    // The member itself throws what reflection wraps.
    private bool IsFailureCaught()
    {
        for (IOperation? outer = use.Call; outer is not null; outer = outer.Parent)
        {
            if (outer is ITryOperation attempt && attempt.Catches.Any(static c => c.ExceptionType?.Name == "TargetInvocationException"))
                return true;
        }

        return false;
    }

    private (SyntaxNode Former, SyntaxNode Direct)? Write(SyntaxAnnotation mark)
    {
        if (use.Object is not { } target || Access(target) is not { } access)
            return null;
        switch (use.Action)
        {
            case "Invoke" when (use.Call == use.Lookup || use.Call.Arguments.Length == 2) && ReflectedValue.Of(use.Arguments, model) is { } values:
                if (member is IMethodSymbol { IsGenericMethod: false, MethodKind: MethodKind.Ordinary } method && use.Accessor is null)
                    return Converted(method.Parameters, values) is { } arguments ? Read(_generator.InvocationExpression(access, arguments).WithAdditionalAnnotations(mark), method.ReturnType) : null;
                if (member is not IPropertySymbol { IsIndexer: false } property || values.Length > 1)
                    return null;
                return values.Length == 1 ? Assign(access.WithAdditionalAnnotations(mark), property.Type, values[0]) : Read(access.WithAdditionalAnnotations(mark), property.Type);
            case "GetValue" when TypeOfValue is { } type && HasNoIndex:
                return Read(access.WithAdditionalAnnotations(mark), type);
            case "SetValue" when TypeOfValue is { } type && HasNoIndex && Assigned is { } value:
                return Assign(access.WithAdditionalAnnotations(mark), type, value);
            default:
                return null;
        }
    }

    private ITypeSymbol? TypeOfValue => member switch
    {
        IFieldSymbol variable => variable.Type,
        IPropertySymbol { IsIndexer: false } property => property.Type,
        _ => null,
    };

    private bool HasNoIndex => use.Call == use.Lookup ? ReflectedValue.Of(use.Arguments, model)?.Length == (use.Action == "SetValue" ? 1 : 0) : use.Call.Arguments.All(static a => a.Parameter?.Name is "obj" or "value" || a.Parameter?.Name == "index" && ReflectedUse.Bare(a.Value).ConstantValue is { HasValue: true, Value: null });

    private ReflectedValue? Assigned => use.ArgumentNamed("value") is { } value ? ReflectedValue.Of(value) : ReflectedValue.Of(use.Arguments, model)?[0];

    private SyntaxNode? Access(IOperation target)
    {
        var receiver = ReflectedValue.Of(target);
        SyntaxNode from;
        if (member.IsStatic)
        {
            // What is evaluated for nothing may do something.
            if (!receiver.IsNull && ReflectedUse.Bare(target) is not (IInstanceReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation))
                return null;
            from = _generator.TypeExpression(member.ContainingType);
        }
        else if (receiver.IsNull)
        {
            return null;
        }
        else
        {
            from = IsA(receiver.Type, member.ContainingType) ? receiver.Syntax : _generator.CastExpression(member.ContainingType, receiver.Syntax);
        }

        return _generator.MemberAccessExpression(from, member.Name).WithAdditionalAnnotations(Simplifier.Annotation);
    }

    // A class that implements an interface does not have the members that it implements privately.
    private static bool IsA(ITypeSymbol? type, INamedTypeSymbol wanted)
    {
        if (wanted.TypeKind == TypeKind.Interface)
            return type?.TypeKind == TypeKind.Interface && (SymbolEqualityComparer.Default.Equals(type, wanted) || type.AllInterfaces.Contains(wanted, SymbolEqualityComparer.Default));
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, wanted))
                return true;
        }

        return type is ITypeParameterSymbol parameter && parameter.ConstraintTypes.Any(c => IsA(c, wanted));
    }

    private SyntaxNode[]? Converted(ImmutableArray<IParameterSymbol> parameters, ImmutableArray<ReflectedValue> values)
    {
        if (parameters.Length != values.Length)
            return null;
        var arguments = new SyntaxNode[values.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            // Reflection writes into the array.
            if (parameters[i].RefKind is not (RefKind.None or RefKind.In) || Converted(parameters[i].Type, values[i]) is not { } argument)
                return null;
            arguments[i] = argument;
        }

        return arguments;
    }

    private SyntaxNode? Converted(ITypeSymbol wanted, ReflectedValue value)
    {
        if (value.Type is null || value.IsNull)
            return value.Syntax;
        var conversion = model.Compilation.ClassifyCommonConversion(value.Type, wanted);
        if (conversion.IsImplicit)
            return value.Syntax;
        return conversion.Exists && !conversion.IsNumeric && !conversion.IsUserDefined ? _generator.CastExpression(wanted, value.Syntax) : null;
    }

    private (SyntaxNode Former, SyntaxNode Direct) Read(SyntaxNode direct, ITypeSymbol type)
    {
        // A cast to what it is says nothing any more.
        var whole = use.Whole;
        for (var outer = whole.Parent; outer is IParenthesizedOperation or IConversionOperation; outer = outer.Parent)
        {
            if (outer is IConversionOperation { IsImplicit: false } && SymbolEqualityComparer.Default.Equals(outer.Type, type))
                whole = outer;
        }

        var former = whole.Syntax;
        while (former.Parent is { } parent && (IsParenthesized(parent, former) || IsSuppressed(parent, former) && type.NullableAnnotation != NullableAnnotation.Annotated))
            former = parent;
        return (former, direct);
    }

    private (SyntaxNode Former, SyntaxNode Direct)? Assign(SyntaxNode access, ITypeSymbol type, ReflectedValue value)
    {
        // To write static state of a core is the next finding.
        if (member.IsStatic || use.Whole.Parent is not IExpressionStatementOperation statement || Converted(type, value) is not { } converted)
            return null;
        // In Visual Basic an assignment is a statement.
        return (model.Language == LanguageNames.VisualBasic ? statement.Syntax : use.Whole.Syntax, _generator.AssignmentStatement(access, converted));
    }

    private static bool IsParenthesized(SyntaxNode parent, SyntaxNode inner) =>
        parent.ChildNodesAndTokens() is { Count: 3 } parts && parts[0].ToString() == "(" && parts[1] == inner && parts[2].ToString() == ")";

    private static bool IsSuppressed(SyntaxNode parent, SyntaxNode inner) => parent.ChildNodesAndTokens() is { Count: 2 } parts && parts[0] == inner && parts[1].ToString() == "!";

    private static bool HasComments(SyntaxNode? node) => node is not null
        && node.DescendantTrivia(descendIntoTrivia: true).Any(t => node.Span.Contains(t.Span) && t.ToString().Trim() is not ("" or "_"));

    private async Task<bool> IsBoundAsync(Document changed, SyntaxAnnotation mark, CancellationToken cancellation)
    {
        var root = await changed.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var changedModel = await changed.GetSemanticModelAsync(cancellation).ConfigureAwait(false);
        var bound = changedModel?.GetSymbolInfo(root!.GetAnnotatedNodes(mark).Single(), cancellation).Symbol;
        for (; bound is not null; bound = bound switch { IMethodSymbol method => method.OverriddenMethod, IPropertySymbol property => property.OverriddenProperty, _ => null })
        {
            if (Swap.IdOf(bound) == Swap.IdOf(member))
                return true;
        }

        return false;
    }
}
