using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>The variables of a body that its author declared.</summary>
internal static class Variables
{
    /// <summary>
    /// Whether an instruction accesses a local for the first time in its scope, so that the local is declared there: either the declaration says the type, or what the
    /// local holds first does. Not so the result of a function in Visual Basic.
    /// </summary>
    public static bool IsDeclaredBy(MethodCode code, ILNode access) =>
        !IsResult(code, access) && !code.Tree.IsAccessedBetween(access.Operand, code.Statements.ScopeOf(access.Operand, access.Offset)?.Start ?? 0, access.Offset);

    /// <summary>Whether a local is the result of a function in Visual Basic, which has the function's name.</summary>
    public static bool IsResult(MethodCode code, ILNode access)
    {
        if (!code.Module.Vendor.IsVisualBasic)
            return false;
        var name = code.Metadata.GetString(code.Definition.Name);
        return code.Statements.HasName(access.Operand, name.StartsWith("get_", System.StringComparison.Ordinal) ? name[4..] : name);
    }
}
