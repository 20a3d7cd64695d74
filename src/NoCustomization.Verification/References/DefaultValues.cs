using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>
/// Default values of structs. <c>default</c> and <c>Nothing</c> name no type, and leave the same behind as <c>default(R)</c> and <c>new R()</c>; compilers make default values
/// on their own as well. So a default value counts where no language allows the nameless form, or where it is the first that a declared variable holds.
/// </summary>
internal static class DefaultValues
{
    /// <summary>Whether the type of a default value was named.</summary>
    public static bool IsNamed(MethodCode code, ILNode init)
    {
        var place = init.Inputs[0];
        if (!place.Is(ILOpCode.Ldloca))
            return false;
        var isVariable = code.Statements.IsNamed(place.Operand, place.Offset);
        // default(R).P, (object)new R(): the optimizer may have left a variable on the stack, but not within one statement.
        if (isVariable == false)
        {
            return place.Consumers.Any(c => IsReceiver(code, place, c))
                || init.Loads.Any(l => code.Statements.AreInOne(init.Offset, l.Offset) && l.Consumers.Any(c => code.Statements.AreInOne(init.Offset, c.Offset) && IsReceiverOrBoxed(code, l, c)));
        }

        return init.Loads.Any(l => l.Is(ILOpCode.Ldloca) && (isVariable == true || l.Consumers.Any(c => IsReceiver(code, l, c)))) && Variables.IsDeclaredBy(code, place);
    }

    private static bool IsReceiverOrBoxed(MethodCode code, ILNode value, ILNode consumer) => consumer.Is(ILOpCode.Box) || IsReceiver(code, value, consumer);

    private static bool IsReceiver(MethodCode code, ILNode value, ILNode consumer) => consumer.Inputs.Length > 0 && consumer.Inputs[0] == value
        && (consumer.OpCode is ILOpCode.Ldfld or ILOpCode.Ldflda or ILOpCode.Stfld || consumer.IsCall && CallShape.TryRead(code.Metadata, consumer.Operand, out var shape) && shape.HasReceiver);
}
