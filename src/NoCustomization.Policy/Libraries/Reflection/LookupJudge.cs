using System.Collections.Generic;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Libraries.Reflection;

/// <summary>Whether one call of reflection reaches what a core hides.</summary>
internal sealed class LookupJudge(Evaluation evaluation)
{
    /// <summary>What the call reaches; null where that is nothing hidden, or not known.</summary>
    public CoreSymbol? TargetOf(CallShape call, Frame? frame) => LookupApi.KindOf(call.Method.Namespace, call.Method.Type, call.Method.Name) switch
    {
        LookupKind.Member or LookupKind.Members => OfSearch(call, frame),
        LookupKind.Pick => OfPick(call, frame),
        LookupKind.TypeByText => evaluation.IsElsewhere(call.Receiver, frame) ? null : Hidden(evaluation.TypesOfText(call.Argument(ParameterSort.Text), null, frame)),
        LookupKind.Interface => OfInterface(call, frame),
        LookupKind.Activate => OfActivation(call, frame),
        LookupKind.MakeUninitialized => FirstClass(evaluation.Types(call.Argument(0), frame)),
        // GetSetMethod() gives the public one.
        LookupKind.Setter or LookupKind.Getter when call.Method.Name.StartsWith("Get", System.StringComparison.Ordinal) && !evaluation.IsTrue(call.Argument(ParameterSort.Flag), frame) => null,
        LookupKind.Setter => OfAccessor(call, frame, static m => m.Setter == AccessorAccess.Hidden),
        LookupKind.Getter => OfAccessor(call, frame, static m => m.Getter == AccessorAccess.Hidden),
        LookupKind.WriteProperty => OfAccessor(call, frame, static m => m.Sort == MemberSort.Property && m.Setter is AccessorAccess.Hidden or AccessorAccess.AtCreation),
        LookupKind.WriteField => OfAccessor(call, frame, static m => m.Sort == MemberSort.Field && m.Setter is AccessorAccess.Hidden or AccessorAccess.AtCreation),
        LookupKind.BindByName => OfBinding(call, frame),
        LookupKind.TreeMember => HiddenMembers.TargetOf(evaluation.TreeMembers(call, frame)),
        LookupKind.Overlay => OfOverlay(call, frame),
        _ => null,
    };

    private CoreSymbol? OfSearch(CallShape call, Frame? frame)
    {
        // Most types are no core's: then the names do not matter.
        var types = evaluation.Types(call.Subject, frame);
        if (types.Count == 0 || evaluation.SearchOf(call, frame) is not { } search)
            return null;
        // The members of what is given by name are judged one by one; of all members it counts that hidden ones are asked for.
        var asksForAll = search.Names is null && search.Sort != MemberSort.Constructor;
        var asksForHidden = evaluation.AsksForHidden(call, frame);
        foreach (var type in types)
        {
            if (search.Names is { Count: 0 })
            {
                if (asksForHidden && search.IsForHiddenAlone && type.Core is { } unknown)
                    return unknown;
                continue;
            }

            var members = search.In(type);
            if (asksForAll || search.Sort == MemberSort.Constructor && search.Parameters is null)
            {
                // All members of a vendor's type are the vendor's business, those that it inherits included.
                if (asksForHidden && type.Core is { } core && members.Exists(HiddenMembers.IsHidden))
                    return core;
                continue;
            }

            if (HiddenMembers.TargetOf(members) is { } target)
                return target;
        }

        return null;
    }

    // Out of all that a lookup gives without being asked for hidden ones; one that is asked has the finding itself.
    private CoreSymbol? OfPick(CallShape call, Frame? frame)
    {
        var members = evaluation.Members(call, frame);
        return members.Count > 0 && evaluation.GivesAllUnasked && evaluation.Tested(call, frame) is not null ? HiddenMembers.TargetOf(members) : null;
    }

    private CoreSymbol? OfInterface(CallShape call, Frame? frame)
    {
        var types = evaluation.Types(call.Subject, frame);
        if (types.Count == 0)
            return null;
        var names = evaluation.Texts(call.Argument(ParameterSort.Text), frame);
        foreach (var type in types)
        {
            for (var current = type; current is not null; current = current.BaseType)
            {
                foreach (var contract in current.Interfaces)
                {
                    if (HiddenMembers.IsHidden(contract) && names.Exists(n => n == contract.FullName || contract.FullName.EndsWith("." + n, System.StringComparison.Ordinal)))
                        return contract.Core;
                }
            }
        }

        return null;
    }

    private CoreSymbol? OfActivation(CallShape call, Frame? frame)
    {
        if (call.Argument(ParameterSort.Text, 1) is { } typeName)
            return Hidden(evaluation.TypesOfText(typeName, call.Argument(ParameterSort.Text), frame));
        if (call.Argument(ParameterSort.Type) is not { } made || evaluation.Types(made, frame) is not { Count: > 0 } types)
            return null;
        int? flags = LookupApi.Public;
        if (call.Argument(ParameterSort.BindingFlags) is { } given)
            flags = evaluation.Number(given, frame);
        else if (call.Argument(ParameterSort.Flag) is { } any)
            flags = evaluation.IsTrue(any, frame) ? LookupApi.Public | LookupApi.NonPublic : LookupApi.Public;
        var takesArguments = call.Argument(ParameterSort.BindingFlags) is not null;
        var search = new MemberSearch(MemberSort.Constructor, null, flags, takesArguments ? null : []);
        foreach (var type in types)
        {
            var constructors = search.In(type).FindAll(m => takesArguments || m.Parameters.Count == 0);
            if (HiddenMembers.TargetOf(constructors) is { } target)
                return target;
        }

        return null;
    }

    private CoreSymbol? OfAccessor(CallShape call, Frame? frame, System.Predicate<ReflectedMember> isHidden)
    {
        // What is hidden as a whole is the finding of the lookup.
        var members = evaluation.Members(call.Subject, frame);
        if (evaluation.GivesAllUnasked && members.Find(HiddenMembers.IsHidden) is { } written && isHidden(written))
            return written.Core!.ContainingType;
        CoreSymbol? target = null;
        foreach (var member in members)
        {
            if (member.Core is null || HiddenMembers.IsHidden(member) || !isHidden(member))
                return null;
            target = HiddenMembers.Joined(target, member.Core);
        }

        return target;
    }

    private CoreSymbol? OfBinding(CallShape call, Frame? frame)
    {
        if (call.Argument(ParameterSort.Text) is not { } name || call.Arguments.Count < 2)
            return null;
        // The first is the type of the delegate, the second the object or the type whose method it shall call.
        var types = call.Method.Parameters[1] == ParameterSort.Type ? evaluation.Types(call.Arguments[1], frame) : evaluation.TypesOfValue(call.Arguments[1], frame);
        if (types.Count == 0)
            return null;
        var search = new MemberSearch(MemberSort.Method, evaluation.Texts(name, frame), LookupApi.Public | LookupApi.NonPublic);
        foreach (var type in types)
        {
            if (HiddenMembers.TargetOf(search.In(type)) is { } target)
                return target;
        }

        return null;
    }

    private CoreSymbol? OfOverlay(CallShape call, Frame? frame)
    {
        var (from, to) = call.TypeArguments.Count == 2
            ? (evaluation.Types(call.TypeArguments[0], frame), evaluation.Types(call.TypeArguments[1], frame))
            : (evaluation.TypesOfValue(call.Argument(0), frame), call.TypeArguments.Count == 1 ? evaluation.Types(call.TypeArguments[0], frame) : []);
        // A type of somebody else; bytes are how everybody moves data.
        if (call.TypeArguments is [var first, var second] && (IsForeign(second) ? from : IsForeign(first) ? to : []) is [{ IsEnum: false, Core: { } overlaid } alone])
            return HiddenMembers.HasHiddenState(alone) ? overlaid : null;
        if (from is not [var source] || to is not [var target] || source.IsEnum || target.IsEnum || source.IsA(target) || target.IsA(source))
            return null;
        // Of two types of cores neither is the vendor's view of the other.
        if (source.Core is not null && target.Core is not null)
            return null;
        var core = source.Core is not null ? source : target;
        return HiddenMembers.HasHiddenState(core) ? core.Core : null;
    }

    private static bool IsForeign(Shape argument) => argument is TypeShape { Type: null, Name: not ("System.Byte" or "byte") };

    private static CoreSymbol? Hidden(List<ReflectedType> types)
    {
        foreach (var type in types)
        {
            if (HiddenMembers.IsHidden(type))
                return type.Core;
        }

        return null;
    }

    // A value without its constructor is what everybody gets from `default`.
    private static CoreSymbol? FirstClass(List<ReflectedType> types)
    {
        foreach (var type in types)
        {
            if (!type.IsValueType && type.Core is { } core)
                return core;
        }

        return null;
    }
}
