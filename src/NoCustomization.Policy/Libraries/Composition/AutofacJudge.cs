using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>NC4001, NC4003, NC4004: Autofac, which names the implementation first and its services after.</summary>
internal sealed class AutofacJudge : LibraryJudge
{
    /// <inheritdoc/>
    public override RuleRange Range => RuleRange.Composition;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Markers { get; } = ["Autofac.ContainerBuilder"];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Anchors => ["Autofac", "ContainerBuilder"];

    /// <inheritdoc/>
    public override IReadOnlyList<LibraryWord> Words =>
    [
        Common("As"), Common("AsImplementedInterfaces"), Common("AsClosedTypesOf"), Common("Keyed"), Common("Named"), Common("Register"), Common("RegisterInstance"), Common("RegisterAdapter"),
        Common("RegisterDecorator"), Common("RegisterGenericDecorator"), Common("RegisterComposite"), Common("RegisterGenericComposite"), Common("ReplaceInstance"),
    ];

    /// <inheritdoc/>
    public override bool Has(string @namespace, string type) => @namespace switch
    {
        "Autofac" => type == "RegistrationExtensions",
        "Autofac.Builder" => type == "IRegistrationBuilder",
        "Autofac.Core" => type == "IActivatingEventArgs",
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Knows(in CalledMember member) => member.Name is "As" or "AsImplementedInterfaces" or "AsClosedTypesOf" or "Keyed" or "Named" or "Register" or "RegisterInstance" or "RegisterAdapter"
        or "RegisterDecorator" or "RegisterGenericDecorator" or "RegisterComposite" or "RegisterGenericComposite" or "ReplaceInstance";

    /// <inheritdoc/>
    internal override void Judge(LibraryCall call, List<Usage> usages)
    {
        switch (call.Method.Name)
        {
            case "Register" or "RegisterInstance" or "RegisterAdapter":
                AddUnnamed(call, usages);
                break;
            case "RegisterDecorator" or "RegisterGenericDecorator" or "RegisterComposite" or "RegisterGenericComposite":
                AddDecorator(call, usages);
                break;
            case "ReplaceInstance":
                AddReplaced(call, usages);
                break;
            default:
                AddServices(call, usages);
                break;
        }
    }

    private static LibraryWord Common(string word) => new(word, WordUse.NearAnchor);

    // Without a service of its own, what is registered is one itself: the type that the delegate or instance has.
    private static void AddUnnamed(LibraryCall call, List<Usage> usages)
    {
        if (call.TypeArgument(call.Shape.TypeArguments.Count - 1) is { } service && AutofacRegistration.ImplementationsOf(call.Shape, call.Frame, call.Evaluation) is { Count: > 0 } implementations)
            Registrations.Add(call, new Registration([service], implementations), usages, decorates: call.Method.Name == "RegisterAdapter" && call.TypeArgument(0)?.IsA(service) == true);
    }

    // The decorator comes before the service.
    private static void AddDecorator(LibraryCall call, List<Usage> usages)
    {
        var named = new NamedTypes(call.Shape, call.Frame, call.Evaluation);
        if (named.Count == 0)
            return;
        var implementations = new List<Implementation>();
        if (named.Count > 1)
        {
            foreach (var type in named.PossibleTypes(0))
                implementations.Add(new Implementation(type));
        }
        else
        {
            implementations = Implementations.OfFactory(call.Shape.Argument(ParameterSort.Function), call.Frame, call.Evaluation) ?? [new Implementation(null)];
        }

        Decorations.Add(call, new Registration(named.Types(named.Count > 1 ? 1 : 0), implementations), usages);
    }

    private static void AddReplaced(LibraryCall call, List<Usage> usages)
    {
        if (call.OwnerArgument(0) is { } service)
            Decorations.Add(call, new Registration([service], Implementations.OfValue(call.Shape.Argument(0), call.Frame, call.Evaluation)), usages);
    }

    private static void AddServices(LibraryCall call, List<Usage> usages)
    {
        foreach (var registration in AutofacRegistration.Of(call.Shape.Subject, call.Frame, call.Evaluation))
        {
            if (call.Method.Name == "AsImplementedInterfaces")
            {
                TypeScan.AddImplemented(call, registration.Implementations, usages);
                continue;
            }

            var services = AutofacRegistration.ServicesOf(call);
            if (registration.IsScan)
            {
                TypeScan.AddNamed(call, services, registration.Implementations, usages);
                continue;
            }

            // The registration of a service itself has its own finding.
            if (registration.Service is { } itself)
                services.RemoveAll(s => s.Is(itself));
            Registrations.Add(call, new Registration(services, registration.Implementations), usages);
        }
    }
}
