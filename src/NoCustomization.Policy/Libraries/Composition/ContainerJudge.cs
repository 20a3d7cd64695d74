using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>NC4001 to NC4004: further containers that are in use with .NET: Lamar, Simple Injector, DryIoc, Ninject, Unity, Castle Windsor.</summary>
internal sealed class ContainerJudge : LibraryJudge
{
    private const int MaxChain = 64;

    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } =
    [
        "Lamar.ServiceRegistry", "SimpleInjector.Container", "DryIoc.IRegistrator", "Ninject.Syntax.BindingRoot", "Unity.IUnityContainer", "Castle.MicroKernel.Registration.Component",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => ["Lamar", "SimpleInjector", "DryIoc", "Ninject", "Unity", "IUnityContainer", "Castle", "Windsor", "ServiceRegistry", "IWindsorContainer", "StandardKernel", "IRegistrator"];

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words =>
    [
        Common("Use"), Common("UseIfNone"), Common("Add"), Common("DecorateAllWith"), Common("Register"), Common("RegisterSingleton"), Common("RegisterInstance"), Common("RegisterConditional"),
        Common("RegisterDecorator"), Common("Append"), Common("RegisterMany"), Common("RegisterDelegate"), Common("Unregister"), Common("To"), Common("ToMethod"), Common("ToConstant"), Common("Unbind"),
        Common("RegisterType"), Common("RegisterFactory"), Common("ImplementedBy"), Common("Instance"), Common("UsingFactoryMethod"),
    ];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => ContainerMethods.Has(@namespace, type);

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => ContainerMethods.ActionOf(member.Namespace, member.Type, member.Name) != ContainerAction.None;

    /// <inheritdoc/>
    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        switch (ContainerMethods.ActionOf(call.Method.Namespace, call.Method.Type, call.Method.Name))
        {
            case ContainerAction.Register:
                if (RegistrationReader.Read(call.Shape, call.Frame, call.Evaluation) is { } registration)
                    Registrations.Add(call, registration, usages, decorates: IsSetUpAsDecorator(call));
                break;
            case ContainerAction.RegisterImplemented:
                if (call.Shape.TypeArguments is [var implemented])
                    TypeScan.AddImplemented(call, [new Implementation(call.Evaluation.PossibleType(implemented, call.Frame))], usages);
                break;
            case ContainerAction.Bind:
                AddBound(call, usages, decorates: false);
                break;
            case ContainerAction.Decorate:
                Decorations.Add(call, usages);
                break;
            case ContainerAction.DecorateBound:
                AddBound(call, usages, decorates: true);
                break;
            case ContainerAction.Remove:
                Removals.AddNamed(call, usages);
                break;
        }
    }

    private static LibraryWord Common(string word) => new(word, WordUse.NearAnchor);

    // The service was named before: as type argument of the builder, or as a value.
    private static void AddBound(LibraryCall call, List<Usage> usages, bool decorates)
    {
        var services = call.OwnerArgument(0) is { } named ? [named] : ServicesOf(call.Shape.Receiver, call.Frame, call.Evaluation, 0);
        if (services.Count > 0)
            Registrations.Add(call, new Registration(services, ImplementationsOf(call)), usages, decorates);
    }

    private static List<Implementation>? ImplementationsOf(LibraryCall call)
    {
        for (var i = 0; i < call.Shape.Arguments.Count; i++)
        {
            switch (call.Method.Parameters[i])
            {
                case ParameterSort.Function:
                    return Implementations.OfFactory(call.Shape.Arguments[i], call.Frame, call.Evaluation);
                case ParameterSort.Type:
                    return call.Evaluation.PossibleTypes(call.Shape.Arguments[i], call.Frame).ConvertAll(t => new Implementation(t));
                case ParameterSort.TypeParameter or ParameterSort.Other or ParameterSort.Object when call.Shape.Arguments.Count == 1:
                    return Implementations.OfValue(call.Shape.Arguments[i], call.Frame, call.Evaluation);
            }
        }

        return call.Shape.TypeArguments is [var type, ..] ? [new Implementation(call.Evaluation.PossibleType(type, call.Frame))] : null;
    }

    private static List<ReflectedType> ServicesOf(Expression? builder, Frame? frame, Evaluation evaluation, int depth)
    {
        var services = new List<ReflectedType>();
        foreach (var (source, home) in evaluation.Sources(builder, frame))
        {
            if (source.Shape is not CallShape call || depth == MaxChain)
                continue;
            if (call.Argument(ParameterSort.Type) is { } type)
                services.AddRange(evaluation.Types(type, home));
            else
                services.AddRange(ServicesOf(call.Receiver, home, evaluation, depth + 1));
        }

        return services;
    }

    // DryIoc: setup: Setup.DecoratorWith(…). What is kept in a field of the library cannot be told from other set-ups.
    private static bool IsSetUpAsDecorator(LibraryCall call)
    {
        foreach (var argument in call.Method.Namespace == "DryIoc" ? call.Shape.Arguments : [])
        {
            foreach (var (source, _) in call.Evaluation.Sources(argument, call.Frame))
            {
                if (source.Shape is CallShape { Method: { Namespace: "DryIoc", Type: "Setup", Name: "DecoratorWith" or "DecoratorOf" or "get_Decorator" } })
                    return true;
            }
        }

        return false;
    }
}
