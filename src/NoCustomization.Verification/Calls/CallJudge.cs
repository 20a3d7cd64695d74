using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Threading;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Patching;

namespace NoCustomization.Verification.Calls;

/// <summary>
/// Calls of libraries in one assembly first, then, step by step outwards, calls of the methods that hand on what they are told to such calls. An assembly that uses
/// none costs one look at its member references.
/// </summary>
internal sealed class CallJudge
{
    // A helper that calls helpers that call helpers.
    private const int MaxLevels = 4;

    private readonly CallCode _code;
    private readonly CallAnalysis _analysis;
    private readonly PatchFindings _patches;
    private readonly bool _usesPatchLibrary;
    private readonly List<(MethodCode Body, ILNode Node, Usage Usage)> _waiting = [];
    private readonly HashSet<(MethodDefinitionHandle Method, int Offset, UsageKind Kind, string Target, int Nth)> _reported = [];
    private readonly HashSet<BinaryMethod> _candidates = [];
    private readonly Func<ILNode, bool> _callsLibrary;

    /// <summary>Marks the calls of libraries.</summary>
    public CallJudge(CallCode code, PatchFindings patches, bool usesPatchLibrary)
    {
        _patches = patches;
        _usesPatchLibrary = usesPatchLibrary;
        _code = code;
        _analysis = new CallAnalysis(_code.Types, LibraryJudges.All);
        _callsLibrary = node => IsCall(node, TokenMarks.Call);
        CallTokens.Mark(code.Metadata, code.Module.Callees, code.Marks);
    }

    /// <summary>Judges a body that calls libraries.</summary>
    public void Judge(MethodCode body)
    {
        if (Judge(body, _callsLibrary))
            AddCandidates(body.Method, _candidates);
    }

    /// <summary>Judges what is written by pointers: it has no token by which a body is found.</summary>
    public void JudgeStores(BodyScanner scanner, CancellationToken cancellationToken)
    {
        _code.FollowsMemory = true;
        foreach (var method in _code.Metadata.MethodDefinitions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (_code.Module.TryRead(method, out var body) && (MemoryStores.MayBeIn(body) || (scanner.Scan(body) & TokenMarks.Memory) != 0))
                JudgeStores(_code.Module.Of(method)!);
        }
    }

    /// <summary>Judges the calls of methods that hand on what they are told.</summary>
    public void JudgeHelpers(CancellationToken cancellationToken)
    {
        FollowHelpers(cancellationToken);
        foreach (var (body, node, usage) in _waiting)
        {
            if (usage.Kind == UsageKind.Reflect ? IsFed(node, body) : Parts.AnyAround(new CodeValue(node, body), n => IsPatch(n, body)))
                continue;
            if (usage.Kind == UsageKind.Reflect)
                body.Report(usage, node.Offset);
            else
                _patches.Report(body, usage, node.Offset);
        }
    }

    private void FollowHelpers(CancellationToken cancellationToken)
    {
        var candidates = _candidates;
        for (var level = 0; level < MaxLevels; level++)
        {
            var fresh = new HashSet<int>();
            foreach (var candidate in candidates)
            {
                candidate.ForgetSteps();
                // What nobody in the assembly calls helps nobody.
                var tokens = _code.Helpers.UsedOf(candidate.Handle);
                if (tokens.Count == 0 && !candidate.IsNested || !_analysis.IsNewHelper(candidate))
                    continue;
                fresh.UnionWith(tokens);
                if (candidate.IsNested)
                    fresh.UnionWith(_code.Helpers.Invocations);
            }

            if (fresh.Count == 0)
                return;
            foreach (var token in fresh)
                _code.Marks.Mark(token, TokenMarks.Helper);
            candidates = [];
            foreach (var row in _code.Uses.BodiesWith(fresh, out _))
            {
                cancellationToken.ThrowIfCancellationRequested();
                var method = MetadataTokens.MethodDefinitionHandle(row);
                if (Judge(_code.Module.Of(method)!, n => IsCall(n) && fresh.Contains(n.Operand)))
                    AddCandidates(method, candidates);
            }
        }
    }

    private void JudgeStores(MethodCode body)
    {
        if (Judge(body, n => IsCall(n, TokenMarks.Memory) || MemoryStores.Is(n, body)))
            AddCandidates(body.Method, _candidates);
    }

    // Whether a call depends on what the method is told.
    private bool Judge(MethodCode body, Func<ILNode, bool> isOfInterest)
    {
        var isOpen = false;
        if (IsPlumbing(body))
            return false;
        foreach (var node in body.Tree.Nodes)
        {
            if (!isOfInterest(node))
                continue;
            var usages = _analysis.UsagesOf(_code.Of(new CodeValue(node, body)), out var opens);
            isOpen |= opens;
            for (var i = 0; i < usages.Count; i++)
            {
                var usage = usages[i];
                if (!_reported.Add((body.Method, OffsetOf(usage, node), usage.Kind, usage.TargetId, EqualOnes(usages, i))))
                    continue;
                // Whether it is part of a patch shows when all helpers are known.
                if (_usesPatchLibrary && usage.Kind is UsageKind.Reflect or UsageKind.Patch)
                    _waiting.Add((body, node, usage));
                else
                    body.Report(usage, node.Offset);
            }
        }

        return isOpen;
    }

    // An array of descriptors may register for one service several times.
    private static int EqualOnes(IReadOnlyList<Usage> usages, int before)
    {
        var count = 0;
        for (var i = 0; i < before; i++)
        {
            if (usages[i].Kind == usages[before].Kind && usages[i].TargetId == usages[before].TargetId)
                count++;
        }

        return count;
    }

    // A lookup is part of a patch whose value ends up in a call of the library, or in what Harmony asks the method for.
    private bool IsFed(ILNode lookup, MethodCode body) =>
        _code.OwnerOf(body.Method) is { } owner && TargetMethods.Are(_code.Metadata, owner.Handle) || PatchFeeds.IsFed(lookup, n => IsPatch(n, body));

    private bool IsPatch(ILNode node, MethodCode body)
    {
        if ((_code.Marks[node.Operand] & (TokenMarks.Call | TokenMarks.Helper)) == 0)
            return false;
        foreach (var usage in _analysis.UsagesOf(_code.Of(new CodeValue(node, body))))
        {
            if (usage.Kind == UsageKind.Patch && !usage.Is(UsageTraits.Unresolved))
                return true;
        }

        return false;
    }

    // What one method writes over another is one thing, in however many pieces.
    private static int OffsetOf(in Usage usage, ILNode node) => usage.Kind == UsageKind.RedirectBody ? -1 : node.Offset;

    private bool IsCall(ILNode node, TokenMarks mark) => IsCall(node) && (_code.Marks[node.Operand] & mark) != 0;

    private static bool IsCall(ILNode node) => node.IsCall || node.Is(ILOpCode.Newobj) || node.Is(ILOpCode.Ldftn) || node.Is(ILOpCode.Ldvirtftn);

    // What the compiler needs for collection expressions nobody wrote.
    private static bool IsPlumbing(MethodCode body) =>
        body.Metadata.StringComparer.StartsWith(body.Metadata.GetTypeDefinition(body.Definition.GetDeclaringType()).Name, "<PrivateImplementationDetails>");

    // What a lambda or an iterator does with the parameters of its method, the method does.
    private void AddCandidates(MethodDefinitionHandle handle, HashSet<BinaryMethod> candidates)
    {
        if (_code.MethodOf(handle) is not { } method)
            return;
        candidates.Add(method);
        if (method.IsNested && _code.OwnerOf(handle) is { } owner)
            candidates.Add(owner);
    }
}
