using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Values;
using NoCustomization.Policy.Libraries;

namespace NoCustomization.Analyzers.Patching;

/// <summary>What the code shows of a call or creation of a patching library.</summary>
internal sealed class CallFacts(IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, PatchContext context, Reflected reflected) : ICallFacts<ITypeSymbol>
{
    private readonly ParameterSort[] _sorts = ParameterSorts.Of(method.Parameters);

    /// <inheritdoc/>
    public string Method => method.Name;

    /// <inheritdoc/>
    public int Count => _sorts.Length;

    /// <inheritdoc/>
    public int TypeArguments => method.TypeArguments.Length;

    /// <inheritdoc/>
    public ITypeSymbol? FirstTypeArgument => method.TypeArguments.IsEmpty ? null : method.TypeArguments[0];

    /// <inheritdoc/>
    public ParameterSort SortOf(int parameter) => _sorts[parameter];

    /// <summary>The argument of a parameter; null where the code does not compile.</summary>
    public IOperation? ArgumentOf(int parameter)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == parameter)
                return argument.Value;
        }

        return null;
    }

    /// <inheritdoc/>
    public ITypeSymbol? TypeOf(int parameter) => reflected.TypeOf(ArgumentOf(parameter));

    /// <inheritdoc/>
    public string? TextOf(int parameter)
    {
        var argument = ArgumentOf(parameter);
        if (_sorts[parameter] == ParameterSort.Text || argument is null)
            return KnownText.Of(argument);
        return Known.Plain(argument) is IArrayCreationOperation { Initializer.ElementValues: [var first, ..] } ? KnownText.Of(first) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? TypesOf(int parameter) => reflected.TypesOf(ArgumentOf(parameter));

    /// <inheritdoc/>
    public string? MethodTypeOf(int parameter) => null;

    /// <inheritdoc/>
    public ITypeSymbol? FindType(string name) => context.FindType(name);

    /// <inheritdoc/>
    public bool IsTrue(int parameter) => ArgumentOf(parameter) is { ConstantValue: { HasValue: true, Value: true } };

    /// <inheritdoc/>
    public ITypeSymbol? StaticTypeOf(int parameter) => ArgumentOf(parameter) is { } value ? Known.StaticType(value) : null;
}
