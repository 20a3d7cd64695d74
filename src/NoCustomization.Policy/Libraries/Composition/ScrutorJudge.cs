using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>NC4001, NC4004: Scrutor's scanning, where it finds a class of the vendor's for a core service. Its decorators are <see cref="ServiceJudge"/>'s.</summary>
internal sealed class ScrutorJudge : LibraryJudge
{
    private const int MaxChain = 64;

    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } = ["Scrutor.ITypeSourceSelector"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => ["Scan", "ITypeSourceSelector", "AddClasses", "FromTypes"];

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words => [Common("As"), Common("AsImplementedInterfaces"), Common("AsSelfWithInterfaces"), Common("AsMatchingInterface")];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => @namespace == "Scrutor" && type is "IServiceTypeSelector" or "IImplementationTypeFilter";

    // The filters are steps of the function that takes them.
    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) =>
        member.Type == "IImplementationTypeFilter" || member.Name is "As" or "AsImplementedInterfaces" or "AsSelfWithInterfaces" or "AsMatchingInterface";

    /// <inheritdoc/>
    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        if (call.Method.Type != "IServiceTypeSelector")
            return;
        var classes = new List<Implementation>();
        AddClasses(call.Shape.Receiver, call.Frame, call.Evaluation, classes, 0);
        if (classes.Count == 0)
            return;
        if (call.Method.Name != "As")
        {
            TypeScan.AddImplemented(call, classes, usages, isMatching: call.Method.Name == "AsMatchingInterface");
            return;
        }

        var services = new List<ReflectedType>();
        foreach (var named in NamedShapes.Of(call.Shape, call.Frame, call.Evaluation) ?? [])
        {
            if (named.Type is { } type)
                services.Add(type);
        }

        TypeScan.AddNamed(call, services, classes, usages);
    }

    private static LibraryWord Common(string word) => new(word, WordUse.NearAnchor);

    private static void AddClasses(Expression? selector, Frame? frame, Evaluation evaluation, List<Implementation> classes, int depth)
    {
        foreach (var (source, home) in evaluation.Sources(selector, frame))
        {
            if (source.Shape is not CallShape { Method.Namespace: "Scrutor" } call || depth == MaxChain)
                continue;
            switch (call.Method.Name)
            {
                case "FromTypes":
                    foreach (var named in NamedShapes.Of(call, home, evaluation) ?? [])
                        classes.Add(new Implementation(named.Type));
                    break;
                case "AddClasses":
                    AddFiltered(call, home, evaluation, classes, depth);
                    break;
                case "FromAssemblyOf" or "FromAssembliesOf" or "FromAssemblies":
                    foreach (var type in TypeScan.OwnClasses(call, home, evaluation))
                        classes.Add(new Implementation(type));
                    break;
                default:
                    AddClasses(call.Receiver, home, evaluation, classes, depth + 1);
                    break;
            }
        }
    }

    private static void AddFiltered(CallShape call, Frame? frame, Evaluation evaluation, List<Implementation> classes, int depth)
    {
        var all = new List<Implementation>();
        AddClasses(call.Receiver, frame, evaluation, all, depth + 1);
        if (call.Argument(ParameterSort.Flag) is not { } publicOnly || evaluation.IsTrue(publicOnly, frame))
            all.RemoveAll(static c => c.Type?.IsPublic != true);
        foreach (var argument in call.Arguments)
        {
            foreach (var (source, home) in evaluation.Sources(argument, frame))
            {
                if (source.Shape is FunctionShape { Method: var filters })
                {
                    foreach (var step in filters.Steps)
                    {
                        if (step.Shape is CallShape { Method.Type: "IImplementationTypeFilter" } filter)
                            all.RemoveAll(c => TypeTest.Passes(c.Type!, filter, home, evaluation) != true);
                    }
                }
                else if (source.Shape is not ConstantShape)
                {
                    // A filter that comes from elsewhere.
                    all.Clear();
                }
            }
        }

        classes.AddRange(all);
    }
}
