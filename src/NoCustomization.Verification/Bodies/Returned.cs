using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Bodies;

/// <summary>What a method returns.</summary>
internal static class Returned
{
    /// <summary>The values that are returned. Unoptimized code gathers them in one local before its end.</summary>
    public static IEnumerable<CodeValue> By(MethodCode code)
    {
        var gathered = new HashSet<int>();
        foreach (var node in code.Tree.Nodes)
        {
            if (!node.Is(ILOpCode.Ret) || node.Inputs.Length == 0)
                continue;
            var value = node.Inputs[0];
            if (!value.Is(ILOpCode.Ldloc) || code.Statements.IsNamed(value.Operand, value.Offset) == true && !IsVisualBasics(value, code))
            {
                yield return new CodeValue(value, code);
                continue;
            }

            // Several returns of one local give its values once.
            if (!gathered.Add(value.Operand))
                continue;
            foreach (var store in code.Tree.Stores(ILOpCode.Stloc, value.Operand))
                yield return new CodeValue(store.Inputs[0], code);
        }
    }

    // In Visual Basic the local of the result has the function's name.
    private static bool IsVisualBasics(ILNode load, MethodCode code) => code.Statements.HasName(load.Operand, code.Metadata.GetString(code.Definition.Name));
}
