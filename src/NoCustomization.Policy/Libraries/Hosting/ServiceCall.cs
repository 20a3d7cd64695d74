using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Libraries.Composition;

namespace NoCustomization.Policy.Libraries.Hosting;

/// <summary>
/// Registrations of services of libraries with Microsoft.Extensions.DependencyInjection: what options and pipelines are made of. Where a descriptor is made, it is taken for registered.
/// </summary>
internal static class ServiceCall
{
    /// <summary>Words without which a source text registers and removes no service.</summary>
    private static readonly string[] Words =
    [
        "AddSingleton", "AddScoped", "AddTransient", "TryAddSingleton", "TryAddScoped", "TryAddTransient",
        "AddKeyedSingleton", "AddKeyedScoped", "AddKeyedTransient", "TryAddKeyedSingleton", "TryAddKeyedScoped", "TryAddKeyedTransient",
        "ServiceDescriptor", "Singleton", "Scoped", "Transient", "KeyedSingleton", "KeyedScoped", "KeyedTransient", "Describe", "DescribeKeyed", "RemoveAll", "RemoveAllKeyed",
    ];

    /// <summary>The same as words of a library.</summary>
    public static IEnumerable<LibraryWord> LibraryWords
    {
        get
        {
            foreach (var word in Words)
                yield return word;
        }
    }

    /// <summary>Whether a type has members of interest.</summary>
    public static bool Has(string @namespace, string type) => @namespace switch
    {
        ServiceTypes.Namespace => type is "ServiceCollectionServiceExtensions" or ServiceTypes.Descriptor,
        ServiceTypes.Namespace + ".Extensions" => type == "ServiceCollectionDescriptorExtensions",
        _ => false,
    };

    /// <summary>Whether a member registers or removes what it names itself.</summary>
    public static bool Knows(in CalledMember member) => member.Type == ServiceTypes.Descriptor
        ? member.Name == ".ctor" || !member.Name.StartsWith("get_", StringComparison.Ordinal)
        : ServiceTypes.ActionOf(member.Namespace, member.Type, member.Name) is ServiceAction.Register or ServiceAction.RemoveAll;

    /// <summary>Whether a call takes registrations out.</summary>
    public static bool Removes(LibraryCall call) => call.Method.Name.StartsWith("Remove", StringComparison.Ordinal);

    /// <summary>The services that a call names.</summary>
    public static List<(TypeShape Type, Frame? Frame)> ServicesOf(LibraryCall call)
    {
        if (call.Shape.TypeArguments is [var named, ..])
            return call.Evaluation.Named(named, call.Frame) is { } service ? [service] : [];
        return call.Evaluation.Named(call.Shape.Argument(ParameterSort.Type), call.Frame);
    }

    /// <summary>What a call registers for them: types of the vendor's or a core's; null for one that is another, or not known.</summary>
    public static List<ReflectedType?> ImplementationsOf(LibraryCall call)
    {
        var evaluation = call.Evaluation;
        if (call.Shape.TypeArguments is [_, var named, ..])
            return [evaluation.PossibleType(named, call.Frame)];
        if (call.Shape.Argument(ParameterSort.Type, call.Shape.TypeArguments.Count == 0 ? 1 : 0) is { } type)
            return evaluation.PossibleTypes(type, call.Frame);
        if (call.Shape.Argument(ParameterSort.Function) is { } factory)
        {
            var found = new List<ReflectedType?>();
            foreach (var (value, frame) in evaluation.Results(factory, call.Frame) ?? [])
                found.AddRange(evaluation.PossibleTypesOfValue(value, frame));
            return found;
        }

        var instance = RegistrationSignature.InstanceOf(call.Method.Name, call.Method.Parameters);
        return instance < 0 ? [] : evaluation.PossibleTypesOfValue(call.Shape.Argument(instance), call.Frame);
    }

    /// <summary>Whether all that a call registers is a core's own.</summary>
    public static bool Forwards(LibraryCall call, string packageId)
    {
        var implementations = ImplementationsOf(call);
        foreach (var implementation in implementations)
        {
            if (implementation?.Core?.Package.Id != packageId)
                return false;
        }

        return implementations.Count > 0;
    }
}
