using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>Calls that give an object of a type that they name: asking a container, letting it create one.</summary>
internal static class Resolution
{
    /// <summary>The types, a core's or the vendor's, of what a call gives; null where it is no such call.</summary>
    public static List<ReflectedType>? TypesOf(CallShape call, Frame? frame, Evaluation evaluation)
    {
        if (!Gives(call.Method))
            return null;
        if (call.TypeArguments is [.., var named])
            return evaluation.Types(named, frame);
        return call.Argument(ParameterSort.Type) is { } type ? evaluation.Types(type, frame) : null;
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
