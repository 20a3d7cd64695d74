using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Patching;

/// <summary>What the code shows of a call or creation of a patching library.</summary>
internal sealed class CallFacts(CodeValue call, Callee callee, PatchContext context, Reflection reflection) : ICallFacts<ReflectedType?>
{
    private readonly ParameterSort[] _sorts = ParameterSorts.Of(context.Vendor.Image, callee);

    /// <inheritdoc/>
    public string Method => callee.Name;

    /// <inheritdoc/>
    public int Count => call.Node.Inputs.Length < _sorts.Length ? 0 : _sorts.Length;

    /// <inheritdoc/>
    public int TypeArguments => callee.MethodArguments.Length;

    /// <inheritdoc/>
    public ReflectedType? FirstTypeArgument => callee.MethodArguments is [var first, ..] ? context.Reflect(new CodeType(context.Vendor.Image, first)) : null;

    /// <inheritdoc/>
    public ParameterSort SortOf(int parameter) => _sorts[parameter];

    /// <summary>The argument of a parameter; a receiver comes before them.</summary>
    public CodeValue ArgumentOf(int parameter) => call.Input(parameter + call.Node.Inputs.Length - _sorts.Length);

    /// <inheritdoc/>
    public ReflectedType? TypeOf(int parameter) => reflection.TypeOf(ArgumentOf(parameter));

    /// <inheritdoc/>
    public string? TextOf(int parameter)
    {
        var argument = ArgumentOf(parameter);
        if (_sorts[parameter] == ParameterSort.Text)
            return KnownValues.Text(argument);
        return KnownValues.Source(argument) is { Node: { OpCode: ILOpCode.Newarr, Elements: [var first, ..] } } array ? KnownValues.Text(new CodeValue(first, array.Code)) : null;
    }

    /// <inheritdoc/>
    public IReadOnlyList<string>? TypesOf(int parameter) => reflection.TypesOf(ArgumentOf(parameter));

    /// <inheritdoc/>
    public string? MethodTypeOf(int parameter) => null;

    /// <inheritdoc/>
    public ReflectedType? FindType(string name) => context.FindType(name);

    /// <inheritdoc/>
    public bool IsTrue(int parameter) => ArgumentOf(parameter).Node is { OpCode: ILOpCode.Ldc_i4, Operand: 1 };

    /// <inheritdoc/>
    public ReflectedType? StaticTypeOf(int parameter) => context.Reflect(context.Module.Types.Of(ArgumentOf(parameter)));
}
