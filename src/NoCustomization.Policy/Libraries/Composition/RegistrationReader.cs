using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>Reads what a call registers, or a descriptor describes, by the shapes of its parameters: see <see cref="RegistrationSignature"/>.</summary>
internal static class RegistrationReader
{
    /// <summary>What a call registers; null where it names no service.</summary>
    public static Registration? Read(CallShape call, Frame? frame, Evaluation evaluation)
    {
        var named = new NamedTypes(call, frame, evaluation);
        if (named.Count == 0 || named.Types(0) is not { Count: > 0 } services)
            return null;
        var implementations = ImplementationsOf(call, frame, named, evaluation);
        // For the service of another descriptor that one's own implementation may be registered again: with another lifetime.
        if (NamesServiceOfDescriptor(call, frame, evaluation))
            implementations?.RemoveAll(static i => i.Type is null);
        return new Registration(services, implementations);
    }

    private static bool NamesServiceOfDescriptor(CallShape call, Frame? frame, Evaluation evaluation)
    {
        foreach (var (source, _) in evaluation.Sources(call.Argument(ParameterSort.Type), frame))
        {
            if (source.Shape is CallShape { Method: var read } && Descriptors.GivesService(read))
                return true;
        }

        return false;
    }

    // Other containers take keys as objects, and instances by a method of their own.
    private static int InstanceOf(LibraryMethod method)
    {
        var isOfFramework = method.Namespace.StartsWith(ServiceTypes.Namespace, StringComparison.Ordinal);
        if (isOfFramework || method.Name == "RegisterInstance")
            return RegistrationSignature.InstanceOf(method.Name, method.Parameters);
        for (var i = 0; i < method.Parameters.Count; i++)
        {
            if (method.Parameters[i] == ParameterSort.TypeParameter)
                return i;
        }

        return -1;
    }

    private static List<Implementation>? ImplementationsOf(CallShape call, Frame? frame, NamedTypes named, Evaluation evaluation)
    {
        var instance = InstanceOf(call.Method);
        var factory = RegistrationSignature.FactoryOf(call.Method.Parameters);
        var isGiven = instance >= 0 || factory >= 0;
        // The instance or factory that a delegate of the method will be given is not known.
        if (call.IsGroup && isGiven && named.Count < 2)
            return [new Implementation(null)];
        if (isGiven && !call.IsGroup)
        {
            var given = factory >= 0 ? Implementations.OfFactory(call.Arguments[factory], frame, evaluation) : Implementations.OfValue(call.Arguments[instance], frame, evaluation);
            if (given is { Count: > 0 })
                return given;
            // The type argument of a factory's result says no more than the factory itself.
            if (named.Count < 2)
                return null;
        }

        var implementations = new List<Implementation>();
        foreach (var type in named.PossibleTypes(named.Count > 1 ? 1 : 0))
            implementations.Add(new Implementation(type));
        return implementations;
    }
}
