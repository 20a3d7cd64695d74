using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.References;

/// <summary>Several instructions that come from one name: reading and writing by <c>x.P += 1</c>, the steps of one <c>foreach</c> or <c>await</c>.</summary>
internal static class SameName
{
    // Between reading and writing by one name nobody reads the same member this often.
    private const int MaxReads = 64;

    /// <summary>The names with the repetitions left out.</summary>
    /// <param name="found">Names in the order of their instructions.</param>
    /// <param name="idioms">What the compiler added to the body.</param>
    public static List<FoundName> Merge(List<FoundName> found, CompilerIdioms idioms)
    {
        var repeated = new HashSet<FoundName>(ReferenceEqualityComparer.Instance);
        var reads = new Dictionary<CoreSymbol, List<FoundName>>(ReferenceEqualityComparer.Instance);
        foreach (var name in found)
        {
            if (name.Node is null)
                continue;
            if (!reads.TryGetValue(name.Name.Symbol, out var unpaired))
                reads.Add(name.Name.Symbol, unpaired = []);
            if (!Writes(name))
                unpaired.Add(name);
            else if (TakeRead(unpaired, name, idioms))
                repeated.Add(name);
        }

        foreach (var steps in found.Where(f => f.Role >= MemberRole.Begin).GroupBy(f => PatternOf(f, idioms)))
        {
            if (steps.Key is null)
                continue;
            foreach (var later in steps.OrderBy(s => s.Role).Skip(1))
                repeated.Add(later);
        }

        ElementAccess.Mark(found, idioms, repeated);
        ConditionalOperators.Mark(found, idioms, repeated);
        return repeated.Count == 0 ? found : found.FindAll(f => !repeated.Contains(f));
    }

    // The nearest read before a write that is the same name; it belongs to no other write.
    private static bool TakeRead(List<FoundName> reads, FoundName write, CompilerIdioms idioms)
    {
        for (var i = reads.Count - 1; i >= Math.Max(0, reads.Count - MaxReads); i--)
        {
            if (!IsOneName(reads[i], write, idioms))
                continue;
            reads.RemoveAt(i);
            return true;
        }

        return false;
    }

    private static bool Writes(FoundName name) => name.Role == MemberRole.Set || name.Node!.OpCode is ILOpCode.Stfld or ILOpCode.Stsfld;

    private static bool IsOneName(FoundName read, FoundName write, CompilerIdioms idioms)
    {
        if (read.Node is not { } get || get.Offset >= write.Offset || !idioms.Statements.AreInOne(get.Offset, write.Offset))
            return false;
        var set = write.Node!;
        // Without debug symbols: x.P ??= y keeps y, if (x.P == null) x.P = y does not.
        if (!idioms.Statements.IsKnown && get.IsCall && get.Consumers.Any(IsTest) && set.Inputs[^1].Consumers.Count == 1)
            return false;
        var hasReceiver = set.OpCode == ILOpCode.Stfld || set.IsCall && HasReceiver(get, set);
        if (!hasReceiver)
            return Feeds(get, set, idioms);
        if (get.Inputs.Length == 0)
            return false;
        var (from, to) = (get.Inputs[0], set.Inputs[0]);
        // Visual Basic stores what it copies; one value taken twice from the stack is there a variable that the optimizer left on it.
        if (ReferenceEquals(from, to))
            return !idioms.IsVisualBasic || idioms.Statements.AreInOne(from.Offset, get.Offset);
        if (idioms.IsThis(from) && idioms.IsThis(to))
            return Feeds(get, set, idioms);
        // One of the two comes through a temporary.
        if (from.Resolved is var value && !ReferenceEquals(value, to.Resolved))
            return false;
        return ReferenceEquals(from, value) || ReferenceEquals(to, value) || IsTemporary(from, get, idioms) || IsTemporary(to, get, idioms);
    }

    // An accessor that reads takes the receiver and the indices, one that writes the new value as well.
    private static bool HasReceiver(ILNode get, ILNode set) => get.IsCall ? get.Inputs.Length > 0 : get.OpCode is ILOpCode.Ldfld or ILOpCode.Ldflda;

    // r[i] += 1 copies the receiver from the variable that holds it; without debug symbols that is the only sign.
    private static bool IsTemporary(ILNode load, ILNode get, CompilerIdioms idioms)
    {
        if (load.Is(ILOpCode.Ldfld))
            return idioms.IsTemporaryField(load.Operand);
        if (!load.Is(ILOpCode.Ldloc) && !load.Is(ILOpCode.Ldloca) || load.Definition is not { } definition)
            return false;
        if (idioms.Statements.IsNamed(load.Operand, load.Offset) is { } named)
            return !named;
        return definition.OpCode is ILOpCode.Ldloc or ILOpCode.Ldarg || definition.Consumers.Count > 1 || get.Consumers.Any(IsTest);
    }

    // The value read goes into the value written, at its left: S + 1, S ?? x.
    private static bool Feeds(ILNode get, ILNode set, CompilerIdioms idioms)
    {
        if (get.Consumers.Any(IsTest))
            return true;
        var value = set.Inputs.Length > 0 ? set.Inputs[^1] : null;
        if (value is not null && IsCopiedBack(get, value, idioms))
            return true;
        for (var depth = 0; value is not null && depth < 64; depth++)
        {
            if (ReferenceEquals(value, get))
                return true;
            value = value.Definition ?? (value.Inputs.Length > 0 ? value.Inputs[0] : null);
        }

        return false;
    }

    // Visual Basic passes a property ByRef by way of a temporary, which it copies back.
    private static bool IsCopiedBack(ILNode get, ILNode value, CompilerIdioms idioms)
    {
        if (!value.Is(ILOpCode.Ldloc) || !idioms.IsVisualBasic || idioms.Statements.IsNamed(value.Operand, value.Offset) == true)
            return false;
        return get.Consumers.Any(c => c.Is(ILOpCode.Stloc) && c.Operand == value.Operand);
    }

    private static bool IsTest(ILNode node) => node.OpCode is ILOpCode.Brtrue or ILOpCode.Brfalse;

    // The object that the steps of a loop or an await are taken on, where no variable of the author's holds it.
    private static ILNode? PatternOf(FoundName step, CompilerIdioms idioms)
    {
        if (step.Node is not { } node)
            return null;
        if (step.Role == MemberRole.Begin)
            return node;
        if (node.Inputs.Length == 0)
            return null;
        var receiver = node.Inputs[0];
        if (receiver.OpCode is ILOpCode.Ldloc or ILOpCode.Ldloca && idioms.Statements.IsNamed(receiver.Operand, receiver.Offset) == true)
            return null;
        if (receiver.Is(ILOpCode.Ldfld) || receiver.Is(ILOpCode.Ldflda))
            return idioms.IsTemporaryField(receiver.Operand) ? receiver.Resolved : null;
        return receiver.Resolved;
    }
}
