using System;
using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Verification.Bodies;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>
/// The methods by which compilers let closures and state machines call a base class's member (<c>&lt;&gt;n__0</c>, <c>$VB$ClosureStub_M_MyBase</c>).
/// Calling one is calling the base member; the stub itself was not written by anyone. A method counts only if it does nothing else.
/// </summary>
internal sealed class BaseCallStubs
{
    /// <summary>No stubs.</summary>
    public static readonly BaseCallStubs None = new([]);

    private readonly Dictionary<int, int> _targets;

    private BaseCallStubs(Dictionary<int, int> targets) => _targets = targets;

    /// <summary>Tokens of the stubs.</summary>
    public IEnumerable<int> Methods => _targets.Keys;

    /// <summary>Token of the method that a stub passes its call on to; 0 where the method is no stub.</summary>
    public int TargetOf(int method) => _targets.GetValueOrDefault(method);

    /// <summary>The stubs of an assembly.</summary>
    public static BaseCallStubs Find(AssemblyImage image)
    {
        var metadata = image.Metadata;
        Dictionary<int, int>? targets = null;
        foreach (var handle in metadata.MethodDefinitions)
        {
            var method = metadata.GetMethodDefinition(handle);
            if (!metadata.StringComparer.StartsWith(method.Name, "<>n__") && !metadata.StringComparer.StartsWith(method.Name, "$VB$ClosureStub_"))
                continue;
            if (MethodBody.TryRead(image.Pe, method.RelativeVirtualAddress, out var body) && TargetOf(body.Code) is var target and not 0)
                (targets ??= []).Add(MetadataTokens.GetToken(handle), target);
        }

        return targets is null ? None : new BaseCallStubs(targets);
    }

    private static int TargetOf(ReadOnlySpan<byte> code)
    {
        var target = 0;
        var reader = new ILReader(code);
        while (reader.MoveNext())
        {
            switch (reader.OpCode)
            {
                case ILOpCode.Call when target == 0:
                    target = reader.Operand;
                    break;
                case ILOpCode.Nop or ILOpCode.Ret or ILOpCode.Ldarg or ILOpCode.Ldarg_s or (>= ILOpCode.Ldarg_0 and <= ILOpCode.Ldarg_3)
                    or ILOpCode.Stloc_0 or ILOpCode.Ldloc_0 or ILOpCode.Br_s:
                    break;
                default:
                    return 0;
            }
        }

        return reader.IsMalformed ? 0 : target;
    }
}
