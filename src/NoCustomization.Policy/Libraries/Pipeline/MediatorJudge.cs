using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Hosting;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>
/// NC4006: behaviours and handlers of MediatR that only their registration aims at a request of a core. A class that names the request itself is a finding where it is declared.
/// </summary>
internal sealed class MediatorJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } = [MediatorContracts.Marker];

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words =>
    [
        "AddBehavior", "AddStreamBehavior", "AddOpenBehavior", "AddOpenStreamBehavior", "AddRequestPreProcessor", "AddRequestPostProcessor",
        "AddOpenRequestPreProcessor", "AddOpenRequestPostProcessor", .. ServiceCall.LibraryWords,
    ];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => IsConfiguration(@namespace, type) || ServiceCall.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) =>
        IsConfiguration(member.Namespace, member.Type) ? Adds(member.Name) : ServiceCall.Knows(member);

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        if (!Knows(new CalledMember(call.Method.Namespace, call.Method.Type, call.Method.Name, null)) || ServiceCall.Removes(call))
            return;
        var types = TypesOf(call);
        if (call.Method.Name.StartsWith("AddOpen", StringComparison.Ordinal))
        {
            // Around whatever is sent: the core's where the core sends.
            if (types.Exists(IsOpen) && call.Evaluation.Cores.HostUsing(MediatorContracts.Library) is { } host)
                usages.Add(host.Hook());
            return;
        }

        var isServices = !IsConfiguration(call.Method.Namespace, call.Method.Type);
        if (types.Count == 0 || isServices && !MediatorContracts.Include(types[0].Type.Definition))
            return;
        // The last one named is the implementation; a class without type parameters says itself what it handles.
        var implementation = types[types.Count - 1];
        if (implementation.Type is { Type: not null, Arguments.Count: 0 } && !IsOpen(implementation))
            return;
        if (isServices && IsOpen(types[0]))
        {
            if (call.Evaluation.Cores.HostUsing(MediatorContracts.Library) is { } host)
                usages.Add(host.Hook());
            return;
        }

        if (RequestOf(types[0], call.Evaluation) is { } target && !(isServices && ServiceCall.Forwards(call, target.Package.Id)))
            usages.Add(Usage.Of(UsageKind.HookPipeline, target));
    }

    private static bool IsConfiguration(string @namespace, string type) => type == "MediatRServiceConfiguration" && @namespace is "Microsoft.Extensions.DependencyInjection" or MediatorContracts.Library;

    private static bool Adds(string name) => name.StartsWith("Add", StringComparison.Ordinal);

    private static List<(TypeShape Type, Frame? Frame)> TypesOf(LibraryCall call)
    {
        var found = new List<(TypeShape, Frame?)>();
        foreach (var argument in call.Shape.TypeArguments)
        {
            if (call.Evaluation.Named(argument, call.Frame) is { } named)
                found.Add(named);
        }

        for (var i = 0; call.Shape.Argument(ParameterSort.Type, i) is { } value; i++)
            found.AddRange(call.Evaluation.Named(value, call.Frame));
        return found;
    }

    // typeof(X<,>).
    private static bool IsOpen((TypeShape Type, Frame? Frame) named) => named.Type.Arguments.Count == 0 && named.Type.Definition.IndexOf('`') >= 0;

    // The request that a contract names, or a class of the vendor's by one of its contracts.
    private static CoreSymbol? RequestOf((TypeShape Type, Frame? Frame) named, Evaluation evaluation)
    {
        if (MediatorContracts.Include(named.Type.Definition))
            return evaluation.ArgumentOf(named, 0)?.Core;
        foreach (var contract in named.Type.Type?.Contracts ?? [])
        {
            if (MediatorContracts.Include(contract.Definition) && contract.Arguments is [TypeParameterShape parameter, ..] && evaluation.ArgumentOf(named, parameter.Ordinal)?.Core is { } request)
                return request;
        }

        return null;
    }
}
