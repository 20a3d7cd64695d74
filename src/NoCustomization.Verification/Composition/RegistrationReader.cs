using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Composition;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Patching;

namespace NoCustomization.Verification.Composition;

/// <summary>Reads what a call registers: its type arguments, and its arguments by what <see cref="RegistrationSignature"/> says of their parameters.</summary>
internal sealed class RegistrationReader(ModuleCode module)
{
    private readonly FactoryResult _factories = new(module);

    /// <summary>What a call or creation is given; null where it names no service.</summary>
    public Registration? Read(CodeValue call, Callee callee)
    {
        var types = TypeArguments(callee);
        IReadOnlyList<CodeType?>? given = null;
        var sorts = ParameterSorts.Of(module.Vendor.Image, callee);
        var instance = RegistrationSignature.InstanceOf(callee.Name, sorts);
        var offset = call.Node.Inputs.Length - sorts.Length;
        for (var i = 0; i < sorts.Length && offset >= 0; i++)
        {
            var argument = call.Input(i + offset);
            if (sorts[i] == ParameterSort.Type)
                types.Add(TypeOf(argument));
            else if (sorts[i] == ParameterSort.Function)
                given = _factories.TypesOf(argument);
            else if (i == instance)
                given = PossibleTypes.Of(argument);
        }

        return Create(types, types.Count == 0 ? [] : RegistrationSignature.ImplementationsOf(types, given));
    }

    /// <summary>What a method group registers.</summary>
    public Registration? Read(Callee group)
    {
        var types = TypeArguments(group);
        return types.Count == 0 ? null : Create(types, RegistrationSignature.ImplementationsOf(types, group.Name, ParameterSorts.Of(module.Vendor.Image, group)));
    }

    private static Registration? Create(List<CodeType?> types, IReadOnlyList<CodeType?> implementations) =>
        types.Count > 0 && types[0] is { Handle.IsNil: false } service ? new Registration(service, implementations) : null;

    private List<CodeType?> TypeArguments(Callee callee) => [.. callee.MethodArguments.Select(a => new CodeType(module.Vendor.Image, a))];

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
}
