using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Reflection;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>NC3001: Harmony and MonoMod, pointed at a core by a call. One finding for each call; the call that only passes on what another one found has none.</summary>
public sealed class PatchCallJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.RuntimePatching;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers => PatchApi.Markers;

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => PatchApi.Words;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => PatchApi.Anchors;

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => PatchApi.Has(@namespace);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => PatchApi.Of(member.Namespace, member.Type, member.Name) != PatchMeaning.None;

    /// <summary>The usage that a value is which a patch class gives to Harmony; null where no core is concerned, or a call in it has a finding of its own.</summary>
    public static Usage? OfGiven(ICoreTypes types, Expression value)
    {
        var evaluation = new Evaluation(types);
        CoreSymbol? core = null;
        foreach (var target in new PatchTargets(evaluation).Of(value, null))
        {
            if (target.Lookup is null)
                core = HiddenMembers.Joined(core, target.Core);
        }

        return core is null ? RunTimeTargets.Are(evaluation, value, null) ? Unresolved : null : Usage.Of(UsageKind.Patch, core);
    }

    /// <summary>The usage of a target that only run time knows, in an assembly that patches a core.</summary>
    public static Usage UnresolvedIn(CorePackage package) =>
        Usage.Of(UsageKind.Patch, package, "assembly:" + (package.Assemblies.Count > 0 ? package.Assemblies[0].Name : package.Id), UsageTraits.Unresolved);

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        var meaning = PatchApi.Of(call.Method.Namespace, call.Method.Type, call.Method.Name);
        if (meaning == PatchMeaning.None || call.Shape.IsGroup)
            return;
        var targets = new PatchTargets(call.Evaluation).OfLibrary(call.Shape, call.Frame);
        CoreSymbol? core = null;
        foreach (var target in targets)
        {
            if (!IsPassedOn(target, call))
                core = Joined(core, target.Core);
        }

        if (core is not null)
            usages.Add(Usage.Of(UsageKind.Patch, core));
        else if (targets.Count == 0 && OriginalOf(meaning, call.Shape) is { } original && RunTimeTargets.Are(call.Evaluation, original, call.Frame))
            usages.Add(Unresolved);
    }

    private static Usage Unresolved => Usage.Of(UsageKind.Patch, null, "", UsageTraits.Unresolved);

    // Members of several types: one finding names the first.
    private static CoreSymbol? Joined(CoreSymbol? first, CoreSymbol? second)
    {
        if (first is null || second is null)
            return first ?? second;
        var (left, right) = (TypeOf(first), TypeOf(second));
        return left?.DocumentationId == right?.DocumentationId ? HiddenMembers.Joined(first, second) : first;

        static CoreSymbol? TypeOf(CoreSymbol symbol) => symbol.IsType ? symbol : symbol.ContainingType;
    }

    private static Expression? OriginalOf(PatchMeaning meaning, CallShape call) => meaning switch
    {
        PatchMeaning.Original => PatchTargets.OriginalOf(call),
        PatchMeaning.First when call.Method.Type != "SymbolExtensions" => call.Argument(0),
        _ => null,
    };

    // A look-up elsewhere has the finding; one that is part of the call is part of its finding.
    private static bool IsPassedOn(PatchTarget target, LibraryCall call) => target.Lookup is { } lookup && !WrittenAt(target.Frame, lookup).IsPartOf(WrittenAt(call.Frame, call.Expression));

    // Where what a helper does shows in the code from which the analysis set out.
    private static Expression WrittenAt(Frame? frame, Expression call)
    {
        for (; frame is not null; frame = frame.Caller)
            call = frame.Call ?? call;
        return call;
    }
}
