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

    /// <summary>The types of what a delegate may return, null for one that is not known; empty where nothing is known.</summary>
    public IReadOnlyList<CodeType?> TypesOf(CodeValue factory)
    {
        var types = new List<CodeType?>();
        CodeValue? elsewhere = null;
        foreach (var branch in KnownValues.Branches(factory))
        {
            // A lambda without captured values is kept in a field: the field, or the delegate that is put there.
            if (branch.Node is { OpCode: ILOpCode.Newobj, Inputs: [_, { OpCode: ILOpCode.Ldftn or ILOpCode.Ldvirtftn } function] })
                AddReturned(function.Operand, types);
            else
                elsewhere ??= branch;
        }

        // A delegate that comes from elsewhere returns what its type says.
        if (types.Count == 0 && elsewhere is { } unknown && module.Types.Of(unknown) is { } type && DeclaredBy(type) is { } declared)
            types.Add(declared);
        return types;
    }

    private void AddReturned(int token, List<CodeType?> types)
    {
        var before = types.Count;
        var method = LocalMethods.Resolve(_metadata, MetadataTokens.EntityHandle(token));
        if (!method.IsNil && module.Of(method) is { } code)
        {
            foreach (var returned in Returned.By(code))
                types.AddRange(PossibleTypes.Of(returned));
        }

        // What never returns a value says no more than its signature.
        if (types.Count == before && module.Callees.Of(token) is { } callee && module.Types.OfResult(callee) is { } declared)
            types.Add(declared);
    }

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
