using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Composition;

namespace NoCustomization.Analyzers.Composition;

/// <summary>Reads what a call registers: its type arguments, and its arguments by what <see cref="RegistrationSignature"/> says of their parameters.</summary>
internal static class RegistrationReader
{
    /// <summary>What a call registers.</summary>
    public static Registration? Read(IInvocationOperation call, Compilation compilation, CancellationToken cancellation) => Read(call.TargetMethod, call.InOrder(), compilation, cancellation);

    /// <summary>What a descriptor that is created says.</summary>
    public static Registration? Read(IObjectCreationOperation creation, Compilation compilation, CancellationToken cancellation) =>
        creation.Constructor is { } constructor ? Read(constructor, creation.InOrder(), compilation, cancellation) : null;

    /// <summary>What a method group registers.</summary>
    public static Registration? Read(IMethodSymbol group) =>
        Create(group.TypeArguments, RegistrationSignature.ImplementationsOf<ITypeSymbol?>(group.TypeArguments, group.Name, ParameterSorts.Of(group.Parameters)));

    // The service comes before the implementation among the parameters, whatever order named arguments are written in.
    private static Registration? Read(IMethodSymbol method, ImmutableArray<IArgumentOperation> inOrder, Compilation compilation, CancellationToken cancellation)
    {
        var types = new List<ITypeSymbol?>(method.TypeArguments);
        IReadOnlyList<ITypeSymbol>? given = null;
        var sorts = ParameterSorts.Of(method.Parameters);
        var instance = RegistrationSignature.InstanceOf(method.Name, sorts);
        foreach (var argument in inOrder)
        {
            if (argument.Parameter is not { Ordinal: var parameter })
                continue;
            if (sorts[parameter] == ParameterSort.Type)
                types.Add(TypeOf(argument.Value));
            else if (sorts[parameter] == ParameterSort.Function)
                given = Factory.TypesOf(argument.Value, compilation, cancellation);
            else if (parameter == instance)
                given = PossibleTypes.Of(argument.Value);
        }

        return Create(types, types.Count == 0 ? [] : RegistrationSignature.ImplementationsOf(types, given));
    }

    private static Registration? Create(IReadOnlyList<ITypeSymbol?> types, IReadOnlyList<ITypeSymbol?> implementations) =>
        types.Count > 0 && types[0] is INamedTypeSymbol service ? new Registration(service.OriginalDefinition, implementations) : null;

    private static ITypeSymbol? TypeOf(IOperation value) => Known.Source(value) switch
    {
        ITypeOfOperation typeOf => typeOf.TypeOperand,
        IInvocationOperation { TargetMethod: { Name: "MakeGenericType", ContainingType.Name: "Type" }, Instance: { } definition } => TypeOf(definition),
        IInvocationOperation { TargetMethod: { Name: "GetType", Parameters.IsEmpty: true }, Instance: { } instance } => Known.StaticType(instance),
        _ => null,
    };
}
