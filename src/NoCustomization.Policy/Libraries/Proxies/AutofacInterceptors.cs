using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Composition;

namespace NoCustomization.Policy.Libraries.Proxies;

/// <summary>What Autofac proxies where interceptors are switched on: of classes what is registered, of interfaces the services that it was given before.</summary>
internal static class AutofacInterceptors
{
    private const int MaxChain = 64;

    /// <summary>The types that a call which switches them on lets proxy.</summary>
    public static List<ReflectedType> TypesOf(LibraryCall call)
    {
        var types = new List<ReflectedType>();
        var isOfClasses = call.Method.Name == "EnableClassInterceptors";
        foreach (var registration in AutofacRegistration.Of(call.Shape.Subject, call.Frame, call.Evaluation))
        {
            if (isOfClasses)
                registration.Implementations.ForEach(i => Add(i.Type, types));
            else
                Add(registration.Service, types);
        }

        if (!isOfClasses)
            AddServices(call.Shape.Subject, call.Frame, call.Evaluation, types, 0);
        return types;
    }

    private static void AddServices(Expression? builder, Frame? frame, Evaluation evaluation, List<ReflectedType> types, int depth)
    {
        if (depth == MaxChain)
            return;
        foreach (var (source, home) in evaluation.Sources(builder, frame))
        {
            if (source.Shape is not CallShape call)
                continue;
            switch (call.Method.Name)
            {
                case "As" or "Keyed" or "Named":
                    AutofacRegistration.ServicesOf(new LibraryCall(source, call, home, evaluation)).ForEach(s => Add(s, types));
                    break;
                case "AsImplementedInterfaces":
                    foreach (var registration in AutofacRegistration.Of(call.Subject, home, evaluation))
                        registration.Implementations.ForEach(i => AddInterfaces(i.Type, types));
                    break;
            }

            AddServices(call.Subject, home, evaluation, types, depth + 1);
        }
    }

    private static void AddInterfaces(ReflectedType? type, List<ReflectedType> types)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var contract in type.Interfaces)
                Add(contract, types);
        }
    }

    private static void Add(ReflectedType? type, List<ReflectedType> types)
    {
        if (type?.Core is { Kind: CoreSymbolKind.Class or CoreSymbolKind.Interface })
            types.Add(type);
    }
}
