using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Calls;

/// <summary>Texts that the C# compiler puts together piece by piece in a handler.</summary>
internal static class Interpolation
{
    private const string Handler = "DefaultInterpolatedStringHandler";

    /// <summary>The pieces of the text that a call takes out of a handler; null where it is no such call.</summary>
    public static IEnumerable<CodeValue>? PartsOf(CodeValue call, Callee callee)
    {
        if (callee is not { TypeName: Handler, Name: "ToStringAndClear" or "ToString", Namespace: "System.Runtime.CompilerServices" }
            || call.Node.Inputs is not [{ OpCode: ILOpCode.Ldloca, Definition: { } handler }])
        {
            return null;
        }

        return handler.Loads.SelectMany(l => l.Consumers).OrderBy(c => c.Offset)
            .Where(c => c.IsCall && c.Inputs.Length > 1 && call.Code.Module.Callees.Of(c.Operand) is { TypeName: Handler, Name: "AppendLiteral" or "AppendFormatted" })
            .Select(c => new CodeValue(c.Inputs[1], call.Code));
    }
}
