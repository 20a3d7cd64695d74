using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>
/// Arrays that Visual Basic creates. <c>ReDim a(3)</c> names no type, and leaves the same behind as <c>a = New R(3) {}</c>; <c>Private a(3) As R</c> names the type once, for
/// the field.
/// </summary>
internal static class ArrayCreations
{
    /// <summary>Whether an array may be what <c>ReDim</c> makes, or what a field is declared with.</summary>
    public static bool IsRedimensioned(MethodCode code, ILNode array)
    {
        if (!code.Module.Vendor.IsVisualBasic)
            return false;
        foreach (var consumer in array.Consumers)
        {
            if (!IsStore(code, consumer, array))
                return false;
        }

        return true;
    }

    private static bool IsStore(MethodCode code, ILNode consumer, ILNode array) => consumer.OpCode switch
    {
        ILOpCode.Stloc => code.Statements.IsNamed(consumer.Operand, consumer.Offset) != false && !Variables.IsResult(code, consumer) && !Variables.IsDeclaredBy(code, consumer),
        ILOpCode.Starg or ILOpCode.Stfld or ILOpCode.Stsfld or ILOpCode.Stind_ref or ILOpCode.Pop => true,
        // Of an array that is being created, an element names its own type.
        ILOpCode.Stelem_ref => !consumer.Inputs[0].Is(ILOpCode.Newarr),
        _ => consumer.IsCall && consumer.Inputs[^1] == array && MemberNames.NameOf(code.Metadata, consumer.Operand).StartsWith("set_", System.StringComparison.Ordinal),
    };
}
