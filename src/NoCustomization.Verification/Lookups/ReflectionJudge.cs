using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Policy.Lookups;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Patching;

namespace NoCustomization.Verification.Lookups;

/// <summary>
/// NC2001 in one assembly: calls of reflection first, then, step by step outwards, calls of the methods that hand on what they are told to such calls. An assembly
/// that does not use reflection costs one look at its member references.
/// </summary>
internal sealed class ReflectionJudge
{
    // A helper that calls helpers that call helpers.
    private const int MaxLevels = 4;

    private readonly LookupCode _code;
    private readonly LookupAnalysis _analysis;
    private readonly PatchJudge? _patches;
    private readonly HashSet<(MethodDefinitionHandle Method, int Offset)> _reported = [];
    private readonly HashSet<BinaryMethod> _candidates = [];

    private ReflectionJudge(ModuleCode module, NamedTypes names, TokenMap map, PatchJudge? patches)
    {
        _patches = patches;
        _code = new LookupCode(module, names, map);
        _analysis = new LookupAnalysis(_code.Types);
    }

    /// <summary>Marks the calls of reflection; null where there are none.</summary>
    public static ReflectionJudge? Prepare(ModuleCode module, NamedTypes names, TokenMap map, PatchJudge? patches) =>
        LookupTokens.Mark(module.Vendor.Metadata, module.Callees, map) ? new ReflectionJudge(module, names, map, patches) : null;

    /// <summary>Judges a body that uses reflection.</summary>
    public void Judge(MethodCode body)
    {
        if (Judge(body, _code.Marks, TokenMarks.Lookup))
            AddCandidates(body.Method, _candidates);
    }

    /// <summary>Judges the calls of methods that look up what they are told.</summary>
    public void JudgeHelpers(CancellationToken cancellationToken)
    {
        HelperTokens? tokens = null;
        var candidates = _candidates;
        for (var level = 0; level < MaxLevels; level++)
        {
            var fresh = new TokenMap(_code.Metadata);
            foreach (var candidate in candidates)
            {
                candidate.ForgetSteps();
                if (!_analysis.IsNewHelper(candidate))
                    continue;
                tokens ??= new HelperTokens(_code);
                foreach (var token in tokens.Of(candidate.Handle))
                    Mark(token, fresh);
                if (!candidate.IsNested)
                    continue;
                foreach (var token in tokens.Invocations)
                    Mark(token, fresh);
            }

            if (fresh.IsEmpty)
                return;
            candidates = [];
            foreach (var method in _code.Metadata.MethodDefinitions)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (!_code.Module.TryRead(method, out var body) || fresh.In(body) == TokenMarks.None)
                    continue;
                if (Judge(_code.Module.Of(method)!, fresh, TokenMarks.Helper))
                    AddCandidates(method, candidates);
            }
        }
    }

    private void Mark(int token, TokenMap fresh)
    {
        fresh.Mark(token, TokenMarks.Helper);
        _code.Marks.Mark(token, TokenMarks.Helper);
    }

    // Whether a call depends on what the method is told.
    private bool Judge(MethodCode body, TokenMap map, TokenMarks mark)
    {
        var isOpen = false;
        if (IsPlumbing(body))
            return false;
        foreach (var node in body.Tree.Nodes)
        {
            if (!node.IsCall && !node.Is(ILOpCode.Newobj) || (map[node.Operand] & mark) == 0)
                continue;
            var target = _analysis.TargetOf(_code.Of(new CodeValue(node, body)), out var opens);
            isOpen |= opens;
            if (target is not null && _patches?.Takes(node, body) != true && _reported.Add((body.Method, node.Offset)))
                body.Report(Usage.Of(UsageKind.Reflect, target), node.Offset);
        }

        return isOpen;
    }

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
