using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>Calls that put a decorator before a service.</summary>
internal static class Decorations
{
    /// <summary>Adds what a call decorates that names the service first, then the decorator, or gives a function that wraps.</summary>
    public static void Add(LibraryCall call, List<Usage> usages)
    {
        if (RegistrationReader.Read(call.Shape, call.Frame, call.Evaluation) is { } registration)
            Add(call, registration, usages);
        // DecorationStrategy.WithType(service, key, decorator).
        foreach (var argument in call.Shape.Arguments)
        {
            foreach (var (source, home) in call.Evaluation.Sources(argument, call.Frame))
            {
                if (source.Shape is CallShape { Method: { Namespace: "Scrutor", Type: "DecorationStrategy" } } strategy && RegistrationReader.Read(strategy, home, call.Evaluation) is { } described)
                    Add(call, described, usages);
            }
        }
    }

    /// <summary>Adds what is decorated, unless the decorator is known to be the core's.</summary>
    public static void Add(LibraryCall call, Registration registration, List<Usage> usages) =>
        Registrations.Add(call, registration with { Implementations = registration.Implementations ?? [new Implementation(null)] }, usages, decorates: true);
}
