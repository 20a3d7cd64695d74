using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Memory;

namespace NoCustomization.Analyzers.Calls;

/// <summary>
/// The vendor's helpers: methods that hand on to a library what their callers tell them. Found once for a compilation: from the words of libraries in the source
/// to the methods around them, from the names of these to the methods that call them. A compilation without such words costs one scan of its text.
/// </summary>
internal sealed class HelperIndex
{
    // A helper that calls helpers that call helpers.
    private const int MaxLevels = 3;

    private readonly CallContext _context;
    private readonly ConcurrentDictionary<ISymbol, bool> _helpers = new(SymbolEqualityComparer.Default);
    private readonly object _gate = new();
    private volatile Dictionary<SyntaxTree, SortedSet<int>>? _hits;

    /// <summary>Prepares for a compilation.</summary>
    public HelperIndex(CallContext context) => _context = context;

    /// <summary>Whether a method is known to be a helper.</summary>
    public bool Has(IMethodSymbol method) => !_helpers.IsEmpty && _context.MethodOf(method) is { } own && _helpers.ContainsKey(own.Symbol);

    /// <summary>Where in a file words stand that name calls of libraries or of helpers.</summary>
    public IReadOnlyCollection<int> HitsIn(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (_hits is not { } all)
        {
            lock (_gate)
                _hits = all = _hits ?? Find(cancellationToken);
        }

        return all.TryGetValue(tree, out var hits) ? hits : [];
    }

    private Dictionary<SyntaxTree, SortedSet<int>> Find(CancellationToken cancellationToken)
    {
        // What a search that was cancelled had found would not be new to this one.
        _helpers.Clear();
        _context.Analysis.Forget();
        var all = new Dictionary<SyntaxTree, SortedSet<int>>();
        var ignoresCase = !_context.Compilation.IsCaseSensitive;
        var words = CallWords.Of(_context.Judges, ignoresCase);
        var anchors = 0L;
        foreach (var tree in _context.Compilation.SyntaxTrees)
            anchors |= words.AnchorsIn(tree);
        NameTable? names = null;
        for (var level = 0; level <= MaxLevels; level++)
        {
            var helpers = new HashSet<string>(ignoresCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
            foreach (var tree in _context.Compilation.SyntaxTrees)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if ((names is null ? WithWrites(words.HitsIn(tree, anchors), tree) : CallWords.HitsIn(tree, names)) is not { Count: > 0 } hits)
                    continue;
                if (!all.TryGetValue(tree, out var known))
                    all.Add(tree, known = []);
                known.UnionWith(hits);
                if (level < MaxLevels)
                    AddHelpers(tree, hits, helpers, cancellationToken);
            }

            if (helpers.Count == 0)
                break;
            names = new NameTable(ignoresCase);
            foreach (var name in helpers)
                names.Add(name, NameInterest.Call);
        }

        return all;
    }

    // Names by which the helpers around the hits are called.
    private void AddHelpers(SyntaxTree tree, List<int> hits, HashSet<string> names, CancellationToken cancellationToken)
    {
        var model = _context.ModelOf(tree);
        foreach (var hit in hits)
        {
            if (NativeMethodAt(hit, model) is { } native)
                names.Add(native.Name);
        }

        foreach (var method in MethodsAround(hits, model))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!TryAdd(method))
                continue;
            foreach (var name in NamesOf(method, model))
                names.Add(name);
            if (method.MethodKind == MethodKind.AnonymousFunction && TakerOf(method, model) is { } taker && TryAdd(taker))
                names.Add(taker.Name);
        }
    }

    // Code that may use pointers says so; what it writes by them has no word of its own.
    private List<int> WithWrites(List<int> hits, SyntaxTree tree)
    {
        var text = tree.GetText();
        List<int>? all = null;
        foreach (var hit in hits)
        {
            if (text[hit] != MemoryApi.UnsafeCode[0] || tree.GetRoot().FindToken(hit) is not { Parent: { } part } token || token.ValueText != MemoryApi.UnsafeCode)
                continue;
            all ??= [.. hits];
            all.AddRange(MemoryWrites.In(part, _context.ModelOf(tree)));
        }

        return all ?? hits;
    }

    // A native library's method, which may have another name here, is called by that.
    private IMethodSymbol? NativeMethodAt(int hit, SemanticModel model)
    {
        const int MaxSteps = 8;
        var token = model.SyntaxTree.GetRoot().FindToken(hit);
        // The entry point's name, or a text that is it.
        if (MemoryApi.AddressOf(MemoryAccess.Namespace, MemoryAccess.Native, token.ValueText) == MemoryApi.None)
            return null;
        var node = token.Parent;
        for (var i = 0; i < MaxSteps && node is not null; i++, node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node) is { } declared)
                return declared is IMethodSymbol method && _context.Judges.Have(MemoryAccess.Namespace, "") && LibraryCalls.NativeNameOf(method) is not null && _context.Judges.Know(method) ? method : null;
        }

        return null;
    }

    // Each once, lambdas before what they stand in: what a method does depends on them, and its whole body is read to know.
    private List<IMethodSymbol> MethodsAround(List<int> hits, SemanticModel model)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var byDepth = new List<List<IMethodSymbol>>();
        foreach (var hit in hits)
            Add(MethodAround(hit, model));
        var methods = new List<IMethodSymbol>();
        for (var depth = byDepth.Count - 1; depth >= 0; depth--)
            methods.AddRange(byDepth[depth]);
        return methods;

        int Add(ISymbol? symbol)
        {
            if (symbol is not IMethodSymbol method)
                return 0;
            var depth = Add(method.ContainingSymbol);
            if (depth == byDepth.Count)
                byDepth.Add([]);
            if (seen.Add(method))
                byDepth[depth].Add(method);
            return depth + 1;
        }
    }

    // In a list of bases stands what a primary constructor calls.
    private IMethodSymbol? MethodAround(int hit, SemanticModel model)
    {
        if (model.GetEnclosingSymbol(hit) is not INamespaceSymbol)
            return model.GetEnclosingSymbol(hit) as IMethodSymbol;
        const int MaxSteps = 6;
        var node = model.SyntaxTree.GetRoot().FindToken(hit).Parent;
        for (var i = 0; i < MaxSteps && node is not null; i++, node = node.Parent)
        {
            if (model.GetDeclaredSymbol(node) is INamedTypeSymbol type)
                return _context.PrimaryConstructorOf(type)?.Symbol;
        }

        return null;
    }

    private bool TryAdd(IMethodSymbol method)
    {
        if (_context.MethodOf(method) is not { } own)
            return false;
        own.ForgetSteps();
        return _context.Analysis.IsNewHelper(own) && _helpers.TryAdd(own.Symbol, true);
    }

    // The method that a lambda is handed to.
    private static IMethodSymbol? TakerOf(IMethodSymbol lambda, SemanticModel model)
    {
        var outer = lambda.DeclaringSyntaxReferences is [var place] ? model.GetOperation(place.GetSyntax())?.Parent : null;
        while (outer is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            outer = outer.Parent;
        return (outer as IInvocationOperation)?.TargetMethod;
    }

    private static IEnumerable<string> NamesOf(IMethodSymbol method, SemanticModel model)
    {
        if (method.MethodKind != MethodKind.AnonymousFunction)
            return [method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : (method.AssociatedSymbol ?? method).Name];
        return method.DeclaringSyntaxReferences is [var lambda] && VariableOf(model.GetOperation(lambda.GetSyntax())) is { } variable ? [variable.Name] : [];
    }

    // What a lambda is kept in: it is called by that name.
    private static ISymbol? VariableOf(IOperation? lambda)
    {
        for (var outer = lambda?.Parent; outer is not null; outer = outer.Parent)
        {
            switch (outer)
            {
                case IVariableDeclaratorOperation { Symbol: var local }:
                    return local;
                // Visual Basic keeps the initializer beside the declarators.
                case IVariableDeclarationOperation { Declarators: [{ Symbol: var local }] }:
                    return local;
                case IFieldInitializerOperation { InitializedFields: [var field, ..] }:
                    return field;
                case IPropertyInitializerOperation { InitializedProperties: [var property, ..] }:
                    return property;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } }:
                    return local;
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } }:
                    return member;
                case IDelegateCreationOperation or IConversionOperation or IVariableInitializerOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }
}
