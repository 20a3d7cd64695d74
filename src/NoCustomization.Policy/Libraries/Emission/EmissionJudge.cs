using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Emission;

/// <summary>
/// NC3007: dynamic methods that are a core's or look past its access, changes of a running core, and core assemblies that are read, changed and written.
/// An emitted subclass of a core type is a proxy of it (NC3003).
/// </summary>
internal sealed class EmissionJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.RuntimePatching;

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => EmissionApi.Words;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => EmissionApi.Anchors;

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => EmissionApi.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => EmissionApi.KindOf(member.Namespace, member.Type, member.Name) != EmissionKind.None;

    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        switch (EmissionApi.KindOf(call.Method.Namespace, call.Method.Type, call.Method.Name))
        {
            case EmissionKind.DynamicMethod:
                if (OwnerOf(call) is { } owner)
                    usages.Add(Usage.Of(UsageKind.Emit, owner));
                break;
            case EmissionKind.Update:
                Add(call, call.Shape.Argument(0), usages);
                break;
            case EmissionKind.Attribute:
                AddIgnored(call, usages);
                break;
            case EmissionKind.Write:
                AddWritten(call, usages);
                break;
        }
    }

    // (name, result, parameters, owner or module, skips), (name, result, parameters, skips), (name, attributes, convention, result, parameters, owner or module, skips).
    private static CoreSymbol? OwnerOf(LibraryCall call)
    {
        var parameters = call.Method.Parameters;
        var after = 0;
        while (after < parameters.Count && parameters[after] != ParameterSort.Types)
            after++;
        if (after == parameters.Count)
            return null;
        if (after + 1 < parameters.Count && parameters[after + 1] != ParameterSort.Flag)
        {
            var owner = call.Shape.Argument(after + 1);
            foreach (var type in parameters[after + 1] == ParameterSort.Type ? call.Types(owner) : call.Evaluation.TypesOfPlace(owner, call.Frame))
            {
                if (type.Core is { } core)
                    return core;
            }
        }

        if (parameters[parameters.Count - 1] != ParameterSort.Flag || !call.Evaluation.IsTrue(call.Shape.Argument(parameters.Count - 1), call.Frame))
            return null;
        foreach (var type in call.Evaluation.TypesIn(call.Shape.Argument(after), call.Frame))
        {
            if (type.Core is { } core)
                return core;
        }

        foreach (var type in call.Types(call.Shape.Argument(ParameterSort.Type)))
        {
            if (type.Core is { } core)
                return core;
        }

        return null;
    }

    // new CustomAttributeBuilder(constructor of IgnoresAccessChecksTo, { "Core" }).
    private static void AddIgnored(LibraryCall call, List<Usage> usages)
    {
        foreach (var (source, _) in call.Evaluation.OriginsOf(call.Shape.Argument(0), call.Frame, EmissionApi.GivesConstructor))
        {
            if (source.Shape is not TypeShape { Definition: EmissionApi.IgnoresAccessChecks })
                continue;
            foreach (var name in call.Evaluation.TextsIn(call.Shape.Argument(1), call.Frame))
            {
                if (call.Evaluation.AssemblyOf(name) is { } assembly)
                    AddOnce(usages, assembly);
            }
        }
    }

    private static void AddWritten(LibraryCall call, List<Usage> usages)
    {
        foreach (var (source, frame) in call.Evaluation.OriginsOf(call.Shape.Receiver, call.Frame, EmissionApi.KeepsAssembly))
        {
            if (source.Shape is CallShape read && EmissionApi.Reads(read.Method))
                Add(call, read.Argument(0), usages, frame);
        }
    }

    private static void Add(LibraryCall call, Expression? place, List<Usage> usages) => Add(call, place, usages, call.Frame);

    // An assembly, a module, a file or its content: of a core's type, or by a core's name.
    private static void Add(LibraryCall call, Expression? place, List<Usage> usages, Frame? frame)
    {
        foreach (var type in call.Evaluation.TypesOfPlace(place, frame))
        {
            if (type.Core is { } core)
                AddOnce(usages, new CoreAssemblyName(core.Package, type.AssemblyName));
        }

        foreach (var assembly in call.Evaluation.AssembliesOfPlace(place, frame))
            AddOnce(usages, assembly);
    }

    private static void AddOnce(List<Usage> usages, CoreAssemblyName assembly)
    {
        var usage = Usage.Of(UsageKind.Emit, assembly.Package, "assembly:" + assembly.Name);
        if (!usages.Exists(u => u.Kind == usage.Kind && u.TargetId == usage.TargetId))
            usages.Add(usage);
    }
}
