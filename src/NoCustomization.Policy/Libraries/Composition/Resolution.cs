using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>Calls that give an object of a type that they name: asking a container, letting it create one.</summary>
internal static class Resolution
{
    /// <summary>The types, a core's or the vendor's, of what a call gives; null where it is no such call.</summary>
    public static List<ReflectedType>? TypesOf(CallShape call, Frame? frame, Evaluation evaluation) => Gives(call.Method) ? NamedBy(call, frame, evaluation) : null;

    /// <summary>The types of what an expression gives, a call or one of all that a container has; null where it is neither.</summary>
    public static List<ReflectedType>? TypesOf(Expression source, Frame? frame, Evaluation evaluation)
    {
        if (source.Shape is CallShape call)
            return TypesOf(call, frame, evaluation);
        if (source.Shape is not ElementShape element)
            return null;
        var types = new List<ReflectedType>();
        foreach (var (collection, home) in evaluation.Sources(element.Collection, frame))
        {
            if (collection.Shape is CallShape { Method.Name: "GetServices" or "GetKeyedServices" } all)
                types.AddRange(NamedBy(all, home, evaluation));
        }

        return types;
    }

    private static List<ReflectedType> NamedBy(CallShape call, Frame? frame, Evaluation evaluation)
    {
        if (call.TypeArguments is [.., var named])
            return evaluation.Types(named, frame);
        return call.Argument(ParameterSort.Type) is { } type ? evaluation.Types(type, frame) : [];
    }

    /// <summary>The types of one of the objects that a container gives for a service; null where they come from elsewhere.</summary>
    public static List<ReflectedType>? TypesOf(ElementShape element, Frame? frame, Evaluation evaluation)
    {
        List<ReflectedType>? types = null;
        foreach (var (collection, home) in evaluation.Sources(element.Collection, frame))
        {
            if (collection.Shape is not CallShape { Method.Name: "GetServices" or "GetKeyedServices" } call)
                return null;
            if ((call.TypeArguments is [.., var named] ? evaluation.Types(named, home) : call.Argument(ParameterSort.Type) is { } type ? evaluation.Types(type, home) : null) is { } given)
                (types ??= []).AddRange(given);
        }

        return types;
    }

    private static bool Gives(LibraryMethod method) => method.Name switch
    {
        "GetService" or "GetRequiredService" or "GetKeyedService" or "GetRequiredKeyedService" => true,
        "CreateInstance" or "GetServiceOrCreateInstance" => method.Type is "ActivatorUtilities" or "Activator",
        "Resolve" or "ResolveKeyed" or "ResolveNamed" or "ResolveOptional" => method.Namespace is "Autofac" or "Unity" or "DryIoc" or "Castle.Windsor" or "Castle.MicroKernel",
        "GetInstance" => method.Namespace is "Lamar" or "SimpleInjector",
        "Get" => method.Namespace is "Ninject",
        _ => false,
    };
}
