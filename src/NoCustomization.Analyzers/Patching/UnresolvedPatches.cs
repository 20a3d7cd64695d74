using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Patching;

/// <summary>
/// NC3001: targets that only run time knows. They count where the same compilation patches a core for certain, once, at the first of them. Which that is takes a look
/// at the whole compilation, made once and only where there is such a target.
/// </summary>
internal sealed class UnresolvedPatches(PatchContext patches, CallContext calls)
{
    private readonly object _gate = new();
    private volatile Answer? _answer;

    /// <summary>The usage as it is reported: a target that is known as it is, another one with its core where it is the first; null where it is not reported.</summary>
    public Usage? Settled(in Usage usage, SyntaxNode at, CancellationToken cancellationToken)
    {
        if (!usage.Is(UsageTraits.Unresolved))
            return usage;
        if (_answer is not { } answer)
        {
            lock (_gate)
                _answer = answer = _answer ?? Find(cancellationToken);
        }

        return answer.IsFirst(at) && answer.Package is { } package ? PatchCallJudge.UnresolvedIn(package) : null;
    }

    private Answer Find(CancellationToken cancellationToken)
    {
        var answer = new Answer(calls.Compilation);
        foreach (var tree in calls.Compilation.SyntaxTrees)
        {
            foreach (var (operation, usage) in CallScan.UsagesIn(calls, calls.ModelOf(tree), null, cancellationToken))
                answer.Add(usage, operation.Syntax);
        }

        Add(calls.Compilation.Assembly.GlobalNamespace, new PatchAttributes(patches), answer, cancellationToken);
        return answer;
    }

    private void Add(INamespaceOrTypeSymbol container, PatchAttributes attributes, Answer answer, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (container is INamedTypeSymbol type)
        {
            foreach (var (usage, attribute, _) in attributes.UsagesOf(type))
                answer.Add(usage, attribute.GetSyntax(cancellationToken));
        }

        foreach (var member in container.GetMembers())
        {
            if (member is INamespaceOrTypeSymbol inner)
                Add(inner, attributes, answer, cancellationToken);
            else if (member is IMethodSymbol method && TargetMethods.Are(method))
                Add(method, answer);
        }
    }

    private void Add(IMethodSymbol method, Answer answer)
    {
        foreach (var operation in calls.MethodOf(method)?.Body?.Descendants() ?? [])
        {
            if (operation is not IReturnOperation returned)
                continue;
            foreach (var (usage, value) in TargetMethods.UsagesOf(returned, calls))
                answer.Add(usage, value.Syntax);
        }
    }

    /// <summary>What the whole compilation says.</summary>
    private sealed class Answer(Compilation compilation)
    {
        private SyntaxNode? _first;

        /// <summary>The core that is patched for certain, of several the first by id; null where there is none.</summary>
        public CorePackage? Package { get; private set; }

        public bool IsFirst(SyntaxNode node) => _first is { } first && first.SyntaxTree == node.SyntaxTree && first.Span == node.Span;

        public void Add(in Usage usage, SyntaxNode at)
        {
            if (usage.Kind != UsageKind.Patch)
                return;
            if (usage.Is(UsageTraits.Unresolved))
                _first = _first is null || IsBefore(at, _first) ? at : _first;
            else if (Package is null || string.CompareOrdinal(usage.Package!.Id, Package.Id) < 0)
                Package = usage.Package;
        }

        private bool IsBefore(SyntaxNode node, SyntaxNode other)
        {
            if (node.SyntaxTree == other.SyntaxTree)
                return node.SpanStart < other.SpanStart;
            foreach (var tree in compilation.SyntaxTrees)
            {
                if (tree == node.SyntaxTree || tree == other.SyntaxTree)
                    return tree == node.SyntaxTree;
            }

            return false;
        }
    }
}
