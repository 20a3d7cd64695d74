using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary><c>a || b</c> of a type with operators of its own asks whether <c>a</c> is true, and calculates <c>a | b</c> where it is not: one expression, two calls.</summary>
internal static class ConditionalOperators
{
    /// <summary>Adds the second calls to those that repeat a name.</summary>
    /// <param name="found">Names in the order of their instructions.</param>
    /// <param name="idioms">What the compiler added to the body.</param>
    /// <param name="repeated">Names that repeat another one.</param>
    public static void Mark(List<FoundName> found, CompilerIdioms idioms, HashSet<FoundName> repeated)
    {
        foreach (var name in found)
        {
            if (name.Node is { IsCall: true, Inputs: [var left, _] } node && TestFor(idioms.NameOf(node.Operand)) is { } test && found.Exists(f => f.Node is { } asked && Asks(asked, test, left, name, idioms)))
                repeated.Add(name);
        }
    }

    private static string? TestFor(string name) => name switch
    {
        "op_BitwiseOr" => "op_True",
        "op_BitwiseAnd" => "op_False",
        _ => null,
    };

    // The compiler keeps the left operand in a variable of its own.
    private static bool Asks(ILNode asked, string test, ILNode left, FoundName calculated, CompilerIdioms idioms) =>
        asked.Offset < calculated.Offset && asked is { IsCall: true, Inputs: [var operand] } && ReferenceEquals(operand.Resolved, left.Resolved)
        && asked.Consumers.Any(c => c.OpCode is ILOpCode.Brtrue or ILOpCode.Brfalse) && idioms.NameOf(asked.Operand) == test
        && idioms.Statements.AreInOne(asked.Offset, calculated.Offset)
        && !(left.Is(ILOpCode.Ldloc) && idioms.Statements.IsNamed(left.Operand, left.Offset) == true);
}
