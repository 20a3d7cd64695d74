using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>What was registered with Autofac before it is given its services.</summary>
/// <param name="Implementations">The implementations, those of a scan with its filters.</param>
/// <param name="IsScan">Whether they were looked for.</param>
/// <param name="Service">The service that it has itself, if any.</param>
internal sealed record AutofacRegistration(List<Implementation> Implementations, bool IsScan, ReflectedType? Service)
{
    private const int MaxChain = 64;

    /// <summary>The registrations that a builder may be of.</summary>
    public static List<AutofacRegistration> Of(Expression? builder, Frame? frame, Evaluation evaluation)
    {
        var found = new List<AutofacRegistration>();
        Add(builder, frame, evaluation, found, 0);
        return found;
    }

    /// <summary>The services that a call gives a registration.</summary>
    public static List<ReflectedType> ServicesOf(LibraryCall call)
    {
        var services = new List<ReflectedType>();
        foreach (var named in NamedShapes.Of(call.Shape, call.Frame, call.Evaluation) ?? [])
        {
            if (named.Type is { } type)
                services.Add(type);
        }

        // new TypedService(…), new KeyedService(…)
        foreach (var argument in call.Shape.Arguments)
            AddServices(argument, call.Frame, call.Evaluation, services);
        return services;
    }

    /// <summary>What an instance or a delegate puts behind a service; null where that is not known.</summary>
    public static List<Implementation>? ImplementationsOf(CallShape call, Frame? frame, Evaluation evaluation) => call.Argument(ParameterSort.Function) is { } factory
        ? Libraries.Composition.Implementations.OfFactory(factory, frame, evaluation)
        : call.Argument(ParameterSort.TypeParameter) is { } instance ? Libraries.Composition.Implementations.OfValue(instance, frame, evaluation) : null;

    private static void Add(Expression? builder, Frame? frame, Evaluation evaluation, List<AutofacRegistration> found, int depth)
    {
        if (depth == MaxChain)
            return;
        foreach (var (source, home) in evaluation.Sources(builder, frame))
        {
            if (source.Shape is not CallShape call || !call.Method.Namespace.StartsWith("Autofac", StringComparison.Ordinal))
                continue;
            if (Origin(call, home, evaluation) is { } origin)
            {
                found.Add(origin);
                continue;
            }

            var before = found.Count;
            Add(call.Subject, home, evaluation, found, depth + 1);
            for (var i = before; i < found.Count; i++)
            {
                if (found[i].IsScan)
                    found[i].Implementations.RemoveAll(c => TypeTest.Passes(c.Type!, call, home, evaluation) != true);
            }
        }
    }

    private static AutofacRegistration? Origin(CallShape call, Frame? frame, Evaluation evaluation)
    {
        switch (call.Method.Name)
        {
            case "RegisterType" or "RegisterGeneric":
                var types = new List<Implementation>();
                var named = new NamedTypes(call, frame, evaluation);
                foreach (var type in named.Count > 0 ? named.PossibleTypes(0) : [])
                    types.Add(new Implementation(type));
                return new AutofacRegistration(types, false, null);
            case "Register" or "RegisterInstance" or "RegisterAdapter":
                var service = call.TypeArguments.Count > 0 ? evaluation.PossibleType(call.TypeArguments[call.TypeArguments.Count - 1], frame) : null;
                return new AutofacRegistration(ImplementationsOf(call, frame, evaluation) ?? [], false, service);
            case "RegisterAssemblyTypes" or "RegisterAssemblyOpenGenericTypes":
                return new AutofacRegistration(TypeScan.OwnClasses(call, frame, evaluation).ConvertAll(c => new Implementation(c)), true, null);
            case "RegisterTypes":
                var given = new List<Implementation>();
                foreach (var shape in NamedShapes.Of(call, frame, evaluation) ?? [])
                {
                    if (shape.Type is { } type)
                        given.Add(new Implementation(type));
                }

                return new AutofacRegistration(given, true, null);
            default:
                return null;
        }
    }

    private static void AddServices(Expression? argument, Frame? frame, Evaluation evaluation, List<ReflectedType> services)
    {
        foreach (var (source, home) in evaluation.Sources(argument, frame))
        {
            switch (source.Shape)
            {
                case ElementsShape { Items: var items }:
                    foreach (var item in items)
                        AddServices(item, home, evaluation, services);
                    break;
                case CallShape { Method: { Type: "TypedService" or "KeyedService", Namespace: "Autofac.Core", Name: ".ctor" } } service:
                    services.AddRange(evaluation.Types(service.Argument(ParameterSort.Type), home));
                    break;
            }
        }
    }
}
