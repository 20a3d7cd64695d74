using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;
using NoCustomization.Verification.Patching;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Composition;

/// <summary>
/// Reads what a call registers by the shape of the method, not by a list of overloads: the first type argument, or the first parameter of type <c>Type</c>, is the
/// service; the second is the implementation; an instance and a factory are recognized by their parameters.
/// </summary>
internal sealed class RegistrationReader(ModuleCode module)
{
    private readonly FactoryResult _factories = new(module);

    /// <summary>What a call or creation is given; null where it names no service.</summary>
    public Registration? Read(CodeValue call, Callee callee)
    {
        var types = callee.MethodArguments.Select(a => (CodeType?)new CodeType(module.Vendor.Image, a)).ToList();
        IReadOnlyList<CodeType?>? given = null;
        var instance = InstanceOf(callee);
        var offset = call.Node.Inputs.Length - callee.Shape.Parameters.Length;
        for (var i = 0; i < callee.Shape.Parameters.Length && offset >= 0; i++)
        {
            var parameter = callee.Shape.Parameters[i];
            var argument = call.Input(i + offset);
            if (Is(parameter, "System.Type"))
                types.Add(TypeOf(argument));
            else if (IsFactory(parameter))
                given = _factories.TypesOf(argument);
            else if (i == instance)
                given = PossibleTypes.Of(argument);
        }

        if (types.Count == 0 || types[0] is not { Handle.IsNil: false } service)
            return null;
        // The type argument of a factory's result says no more than the factory itself.
        return new Registration(service, given is { Count: > 0 } || given is not null && types.Count < 2 ? given : [types.Count > 1 ? types[1] : service]);
    }

    /// <summary>What a method group registers whenever its delegate is called: its type arguments say so, an instance and a factory come only then.</summary>
    public Registration? Read(Callee group)
    {
        if (group.MethodArguments is not [var first, ..] || new CodeType(module.Vendor.Image, first) is not { Handle.IsNil: false } service)
            return null;
        if (group.MethodArguments.Length > 1)
            return new Registration(service, [new CodeType(module.Vendor.Image, group.MethodArguments[1])]);
        return new Registration(service, InstanceOf(group) >= 0 || Array.Exists(group.Shape.Parameters, IsFactory) ? [] : [service]);
    }

    // The parameter that takes an instance: one of a type parameter's type, or an object that is not the key of a keyed service.
    private static int InstanceOf(Callee callee)
    {
        var parameters = callee.Shape.Parameters;
        var typed = Array.FindIndex(parameters, p => p.Kind == SignatureKind.MethodParameter);
        if (typed >= 0)
            return typed;
        var objects = parameters.Count(p => p is { Kind: SignatureKind.Primitive, Name: "System.Object" });
        var isKeyed = callee.Name.Contains("Keyed", StringComparison.Ordinal)
            || callee.IsConstructor && (objects > 1 || parameters.Length > 2);
        return objects > (isKeyed ? 1 : 0) ? Array.FindLastIndex(parameters, p => p is { Kind: SignatureKind.Primitive, Name: "System.Object" }) : -1;
    }

    private CodeType? TypeOf(CodeValue value)
    {
        var source = KnownValues.Source(value);
        if (Reflection.Written(source) is { } written)
            return written;
        if (Reflection.CalleeOf(source) is not { } callee || source.Node.Inputs.Length == 0)
            return null;
        return callee.Name switch
        {
            "MakeGenericType" when callee.TypeName == "Type" => TypeOf(source.Input(0)),
            "GetType" when callee.IsInstance && callee.Shape.Parameters.Length == 0 => module.Types.Of(source.Input(0)),
            _ => null,
        };
    }

    private bool IsFactory(SignatureType type) =>
        type.Kind == SignatureKind.Generic && TypePath.Of(module.Vendor.Metadata, type.Handle) is { Namespace: "System", Names: [var name] } && name.StartsWith("Func`", StringComparison.Ordinal);

    private bool Is(SignatureType type, string fullName) => new CodeType(module.Vendor.Image, type).Is(fullName);
}
