using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Hosting;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Options;

/// <summary>NC4005: options of a core that are set, checked, replaced or forgotten.</summary>
internal sealed class OptionsJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } = [OptionsApi.Marker];

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => AllWords();

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => ["IOptionsMonitorCache"];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => OptionsApi.Has(@namespace, type) || ServiceCall.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) =>
        OptionsApi.Has(member.Namespace, member.Type) ? OptionsApi.Sets(member.Type, member.Name) : ServiceCall.Knows(member);

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        if (!Knows(new CalledMember(call.Method.Namespace, call.Method.Type, call.Method.Name, null)))
            return;
        if (!OptionsApi.Has(call.Method.Namespace, call.Method.Type))
            OfServices(call, usages);
        else if (call.Method.Name == "ConfigureOptions")
            OfSetups(call, usages);
        else if (call.Method.Namespace == OptionsApi.Namespace)
            Add(call.OwnerArgument(0)?.Core, usages);
        else if (call.TypeArgument(0)?.Core is { } target && !IsOfSame(call.TypeArgument(1), target))
            Add(target, usages);
    }

    // What sets, makes or hands out options, registered or taken out.
    private static void OfServices(LibraryCall call, List<Usage> usages)
    {
        foreach (var service in ServiceCall.ServicesOf(call))
        {
            if (OptionsApi.IsService(service.Type.Definition) && call.Evaluation.ArgumentOf(service, 0)?.Core is { } target
                && (ServiceCall.Removes(call) || !ServiceCall.Forwards(call, target.Package.Id)))
            {
                Add(target, usages);
            }
        }
    }

    // Classes that say by their interfaces whose options they set.
    private static void OfSetups(LibraryCall call, List<Usage> usages)
    {
        var evaluation = call.Evaluation;
        List<(TypeShape Type, Frame? Frame)> setups = [];
        if (call.Shape.TypeArguments is [var named])
            setups = evaluation.Named(named, call.Frame) is { } setup ? [setup] : [];
        else if (call.Shape.Argument(ParameterSort.Type) is { } type)
            setups = evaluation.Named(type, call.Frame);
        else
            OfInstances(call, usages);
        foreach (var setup in setups)
        {
            // The library's own set-ups have no more than their arguments.
            if (setup.Type.Type is { } own)
                OfSetup(own, usages);
            else if (setup.Type.Definition.StartsWith(OptionsApi.Namespace + ".", System.StringComparison.Ordinal))
                Add(evaluation.ArgumentOf(setup, 0)?.Core, usages);
        }
    }

    private static void OfInstances(LibraryCall call, List<Usage> usages)
    {
        foreach (var (source, frame) in call.Evaluation.Sources(call.Shape.Argument(1), call.Frame))
        {
            if (source.StaticType is { } own)
                OfSetup(own, usages);
            else if (source.Shape is CallShape { Method: { Name: ".ctor", Namespace: OptionsApi.Namespace }, OwnerArguments: [var options, ..] })
                Add(call.Evaluation.PossibleType(options, frame)?.Core, usages);
        }
    }

    private static void OfSetup(ReflectedType setup, List<Usage> usages)
    {
        foreach (var contract in setup.Contracts)
        {
            if (OptionsApi.IsSetup(contract.Definition) && contract.Arguments is [TypeShape { Type.Core: { } target }, ..] && !IsOfSame(setup, target))
                Add(target, usages);
        }
    }

    private static bool IsOfSame(ReflectedType? type, CoreSymbol target) => type?.Core is { } core && core.Package.Id == target.Package.Id;

    private static void Add(CoreSymbol? target, List<Usage> usages)
    {
        if (target is not null && !usages.Exists(u => u.Kind == UsageKind.ConfigureOptions && u.Target == target))
            usages.Add(Usage.Of(UsageKind.ConfigureOptions, target));
    }

    private static List<LibraryWord> AllWords()
    {
        List<LibraryWord> words = [.. ServiceCall.LibraryWords];
        foreach (var word in OptionsApi.Words)
            words.Add(word);
        foreach (var word in OptionsApi.CacheWords)
            words.Add(new LibraryWord(word, WordUse.NearAnchor));
        return words;
    }
}
