using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Composition;

/// <summary>What a factory returns, as far as its code shows it.</summary>
internal sealed class FactoryResult(ModuleCode module)
{
    private readonly MetadataReader _metadata = module.Vendor.Metadata;

    /// <summary>The type of what a delegate returns: of several, the vendor's own; null where nothing is known.</summary>
    public CodeType? TypeOf(CodeValue factory)
    {
        // A lambda without captured values is kept in a field: the field, or the delegate that is put there.
        var branches = KnownValues.Branches(factory).ToList();
        foreach (var branch in branches)
        {
            if (branch.Node is { OpCode: ILOpCode.Newobj, Inputs: [_, { OpCode: ILOpCode.Ldftn or ILOpCode.Ldvirtftn } function] })
                return ReturnedBy(function.Operand);
        }

        // A delegate that comes from elsewhere returns what its type says.
        return module.Types.Of(branches[0]) is { } type ? DeclaredBy(type) : null;
    }

    private CodeType? ReturnedBy(int token)
    {
        var callee = module.Callees.Of(token);
        var declared = callee is null ? null : module.Types.OfResult(callee);
        var method = LocalMethods.Resolve(_metadata, MetadataTokens.EntityHandle(token));
        if (method.IsNil || module.Of(method) is not { } code)
            return declared;
        CodeType? first = null;
        foreach (var type in TypesOf(code))
        {
            // The vendor's own outweighs the core's: it is registered in some case.
            if (first is null || IsOwn(type) && !IsOwn(first.Value))
                first = type;
        }

        return first ?? declared;
    }

    private IEnumerable<CodeType> TypesOf(MethodCode code)
    {
        foreach (var returned in Returned.By(code))
        {
            // A cast, and a local of a more general type, hide what the value is: that is asked of the value itself.
            if (module.Types.Of(returned) is { } known)
            {
                yield return known;
                continue;
            }

            foreach (var branch in KnownValues.Branches(returned))
            {
                if (module.Types.Of(branch) is { } type)
                    yield return type;
            }
        }
    }

    private static bool IsOwn(CodeType type) => type.Handle.Kind == HandleKind.TypeDefinition && !type.Handle.IsNil;

    // Func<…, T> and the like: the last type argument; any other delegate: what its Invoke returns.
    private CodeType? DeclaredBy(CodeType type)
    {
        if (type.Handle.IsNil)
            return null;
        if (TypePath.Of(_metadata, type.Handle) is { Namespace: "System", Names: [var name] } && name.StartsWith("Func`", System.StringComparison.Ordinal) && type.Type.Arguments is [.., var result])
            return type with { Type = result };
        return null;
    }
}
