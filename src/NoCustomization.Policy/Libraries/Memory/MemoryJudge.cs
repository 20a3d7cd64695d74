using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Memory;

/// <summary>NC3002: memory that is written where the code of a core method is. An address of which nothing is known is nobody's.</summary>
internal sealed class MemoryJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.RuntimePatching;

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => MemoryApi.Words;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => MemoryApi.Anchors;

    /// <inheritdoc/>
    public override bool NeedsCodeAddresses => true;

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => MemoryApi.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => MemoryApi.AddressOf(member.Namespace, member.Type, member.Name) != MemoryApi.None;

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        var place = MemoryApi.AddressOf(call.Method.Namespace, call.Method.Type, call.Method.Name);
        if (place == MemoryApi.None)
            return;
        var address = place == MemoryApi.Receiver ? call.Shape.Receiver : call.Shape.Argument(place);
        foreach (var target in new CodeAddresses(call.Evaluation).Of(address, call.Frame))
            usages.Add(Usage.Of(UsageKind.RedirectBody, target));
    }
}
