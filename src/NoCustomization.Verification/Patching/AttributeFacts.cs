using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Patching;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Patching;

/// <summary>What a patch attribute is given.</summary>
internal sealed class AttributeFacts : IArgumentFacts<ReflectedType?>
{
    private readonly PatchContext _context;
    private readonly NamedTypes _names;
    private readonly SignatureType[] _parameters;
    private readonly object?[] _values;

    /// <summary>Reads an attribute's arguments.</summary>
    public AttributeFacts(CustomAttribute attribute, PatchContext context, NamedTypes names)
    {
        _context = context;
        _names = names;
        var metadata = context.Vendor.Metadata;
        var signature = attribute.Constructor.Kind == HandleKind.MethodDefinition
            ? metadata.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor).Signature
            : metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Signature;
        _parameters = SignatureParser.Method(metadata, signature).Parameters;
        _values = AttributeValue.Read(metadata, attribute).Fixed;
    }

    /// <inheritdoc/>
    public int Count => System.Math.Min(_parameters.Length, _values.Length);

    /// <inheritdoc/>
    public ParameterSort SortOf(int parameter)
    {
        if (_values[parameter] is AttributeType)
            return ParameterSort.Type;
        // The metadata does not tell an enumeration from a class, but only values of enumerations have a number.
        return _parameters[parameter].Kind == SignatureKind.Named && _values[parameter] is int ? ParameterSort.Enumeration : ParameterSorts.Of(_context.Vendor.Image, _parameters[parameter]);
    }

    /// <inheritdoc/>
    public ReflectedType? TypeOf(int parameter) => _values[parameter] is AttributeType { Name: var name } ? TypeOf(name) ?? new ReflectedType(null, null) : null;

    /// <inheritdoc/>
    public string? TextOf(int parameter) => _values[parameter] as string;

    /// <inheritdoc/>
    public IReadOnlyList<string>? TypesOf(int parameter)
    {
        if (_values[parameter] is not object?[] values)
            return null;
        var types = new List<string>(values.Length);
        foreach (var value in values)
        {
            if (value is not AttributeType { Name: var text } || NamedTypes.Parse(text) is not { } name)
                return null;
            types.Add(NamedTypes.NameOf(name));
        }

        return types;
    }

    /// <inheritdoc/>
    public string? MethodTypeOf(int parameter) => _values[parameter] is int number
        ? HarmonyMethodTypes.NameOf(Callees.WithoutArity(TypePath.Of(_context.Vendor.Metadata, _parameters[parameter].Handle).Names[^1]), number)
        : null;

    /// <inheritdoc/>
    public ReflectedType? FindType(string name) => _context.FindType(name);

    private ReflectedType? TypeOf(string serialized)
    {
        if (NamedTypes.Parse(serialized) is not { } name)
            return null;
        if (name.IsConstructedGenericType)
            name = name.GetGenericTypeDefinition();
        if (name.AssemblyName is not null)
            return _names.Find(name) is BinaryCoreSymbol symbol ? new ReflectedType(symbol, new TypeInstance(symbol.Image, symbol.Type, [])) : null;
        // Without an assembly: one of the vendor's own.
        return _names.FindOwn(name) is { IsNil: false } own ? _context.Reflect(new CodeType(_context.Vendor.Image, SignatureType.Named(own))) : null;
    }
}
