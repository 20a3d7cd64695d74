using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Reflection;

/// <summary>NC2001: .NET's reflection, which reaches what a core hides.</summary>
internal sealed class ReflectionJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.AccessToInternals;

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => LookupApi.Words;

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => LookupApi.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => LookupApi.KindOf(member.Namespace, member.Type, member.Name) switch
    {
        LookupKind.None => false,
        // Of queries only those of members matter.
        LookupKind.Pick => member.Element is { } element && element.StartsWith("System.Reflection.", System.StringComparison.Ordinal),
        _ => true,
    };

    // What reads a hidden accessor to find out that it is hidden does not use it.
    internal override bool Ignores(Expression call, CallShape shape) => shape.Method.Name is "get_SetMethod" or "get_GetMethod" && call.IsOnlyAsked;

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        if (new LookupJudge(call.Evaluation).TargetOf(call.Shape, call.Frame) is { } target)
            usages.Add(Usage.Of(UsageKind.Reflect, target));
    }
}
