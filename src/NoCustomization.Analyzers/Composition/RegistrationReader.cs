using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Values;

namespace NoCustomization.Analyzers.Composition;

/// <summary>
/// Reads what a call registers by the shape of the method, not by a list of overloads: the first type argument, or the first parameter of type <c>Type</c>, is the
/// service; the second is the implementation; an instance and a factory are recognized by their parameters.
/// </summary>
internal static class RegistrationReader
{
    /// <summary>What a call registers.</summary>
    public static Registration? Read(IInvocationOperation call, Compilation compilation, CancellationToken cancellation) => Read(call.TargetMethod, call.InOrder(), compilation, cancellation);

    /// <summary>What a descriptor that is created says.</summary>
    public static Registration? Read(IObjectCreationOperation creation, Compilation compilation, CancellationToken cancellation) =>
        creation.Constructor is { } constructor ? Read(constructor, creation.InOrder(), compilation, cancellation) : null;

    /// <summary>What a method group registers whenever its delegate is called: its type arguments say so, an instance and a factory come only then.</summary>
    public static Registration? Read(IMethodSymbol group)
    {
        if (group.TypeArguments.IsEmpty || (group.TypeArguments[0] as INamedTypeSymbol)?.OriginalDefinition is not { } service)
            return null;
        if (group.TypeArguments.Length > 1)
            return new Registration(service, [group.TypeArguments[1]]);
        foreach (var parameter in group.Parameters)
        {
            if (parameter.Type.TypeKind == TypeKind.Delegate || IsInstance(parameter))
                return new Registration(service, []);
        }

        return new Registration(service, [service]);
    }

    // The service comes before the implementation among the parameters, whatever order named arguments are written in.
    private static Registration? Read(IMethodSymbol method, ImmutableArray<IArgumentOperation> inOrder, Compilation compilation, CancellationToken cancellation)
    {
        var types = new List<ITypeSymbol?>(method.TypeArguments);
        IReadOnlyList<ITypeSymbol>? given = null;
        foreach (var argument in inOrder)
        {
            if (argument.Parameter is not { } parameter)
                continue;
            if (parameter.Type is { Name: "Type", ContainingNamespace.Name: "System" })
            {
                types.Add(TypeOf(argument.Value));
            }
            else if (parameter.Type.TypeKind == TypeKind.Delegate)
            {
                given = Factory.TypesOf(argument.Value, compilation, cancellation);
            }
            else if (IsInstance(parameter))
            {
                given = PossibleTypes.Of(argument.Value);
            }
        }

        if (types.Count == 0 || (types[0] as INamedTypeSymbol)?.OriginalDefinition is not { } service)
            return null;
        // The type argument of a factory's result says no more than the factory itself.
        if (given is { Count: > 0 } || given is not null && types.Count < 2)
            return new Registration(service, given);
        var written = types.Count > 1 ? types[1] : service;
        return new Registration(service, written is null ? [] : [written]);
    }

    private static bool IsInstance(IParameterSymbol parameter)
    {
        if (parameter.Name is "implementationInstance" or "instance")
            return true;
        return parameter.OriginalDefinition.Type.TypeKind == TypeKind.TypeParameter;
    }

    private static ITypeSymbol? TypeOf(IOperation value) => Known.Source(value) switch
    {
        ITypeOfOperation typeOf => typeOf.TypeOperand,
        IInvocationOperation { TargetMethod: { Name: "MakeGenericType", ContainingType.Name: "Type" }, Instance: { } definition } => TypeOf(definition),
        IInvocationOperation { TargetMethod: { Name: "GetType", Parameters.IsEmpty: true }, Instance: { } instance } => Known.StaticType(instance),
        _ => null,
    };
}
