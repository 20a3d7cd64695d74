using System.Collections.Generic;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Libraries.Reflection;

namespace NoCustomization.Policy.Calls;

/// <content>Members.</content>
internal sealed partial class Evaluation
{
    /// <summary>The members that a value of type <c>MemberInfo</c>, or a list of such, may stand for.</summary>
    public List<ReflectedMember> Members(Expression? value, Frame? frame)
    {
        var found = new List<ReflectedMember>();
        if (_depth >= MaxNesting)
            return found;
        _depth++;
        foreach (var (source, home) in Sources(value, frame))
        {
            switch (source.Shape)
            {
                case CallShape call:
                    found.AddRange(Members(call, home));
                    break;
                case ElementShape element:
                    found.AddRange(Members(element.Collection, home));
                    break;
            }
        }

        _depth--;
        return found;
    }

    /// <summary>The members that a call gives.</summary>
    public List<ReflectedMember> Members(CallShape call, Frame? frame)
    {
        var found = new List<ReflectedMember>();
        var name = call.Method.Name;
        if (ReflectionCalls.KeepsMember(name) || name.StartsWith("get_", System.StringComparison.Ordinal) && ReflectionCalls.HandsMemberOn(name.Substring(4)))
            return Members(call.Subject, frame);
        switch (call.Method)
        {
            case { Namespace: "System.Linq", Type: "Enumerable" } or { Namespace: "System", Type: "Array" }:
                found = Members(call.Argument(0), frame);
                return Tested(call, frame) is { } names ? found.FindAll(m => names.Contains(m.Name)) : found;
            case { Namespace: "System.ComponentModel", Name: "GetProperties", Type: "TypeDescriptor" }:
                foreach (var type in Described(call, frame))
                    found.AddRange(new MemberSearch(MemberSort.Property, null, LookupApi.Public).In(type));
                return found;
            case { Namespace: "System.ComponentModel", Type: "PropertyDescriptorCollection", Name: "get_Item" or "Find" }:
                found = Members(call.Receiver, frame);
                return call.Argument(ParameterSort.Text) is { } text && Texts(text, frame) is var wanted ? found.FindAll(m => wanted.Contains(m.Name)) : found;
        }

        // Most types are no core's: then the names do not matter.
        if (!IsSearch(call) || Types(call.Subject, frame) is not { Count: > 0 } types || SearchOf(call, frame) is not { } search)
            return found;
        GivesAllUnasked |= search.Names is null && search.Sort != MemberSort.Constructor && !AsksForHidden(call, frame);
        foreach (var type in types)
            found.AddRange(search.In(type));
        return found;
    }

    /// <summary>Whether members were given that are hidden, by a lookup that does not ask for such and so has no finding of its own.</summary>
    public bool GivesAllUnasked { get; private set; }

    /// <summary>Whether a lookup says in so many words that it wants what is not public, whichever way its flags come about.</summary>
    public bool AsksForHidden(CallShape call, Frame? frame)
    {
        var sources = Sources(call.Argument(ParameterSort.BindingFlags), frame);
        return sources.Count > 0 && sources.TrueForAll(s => NumberOf(s.Value, s.Frame) is { } flags && (flags & LookupApi.NonPublic) != 0);
    }

    /// <summary>What a lookup on a type looks for; null where the call is none.</summary>
    public MemberSearch? SearchOf(CallShape call, Frame? frame)
    {
        if (!IsSearch(call) || LookupApi.SortOf(call.Method.Name, out _) is not { } sort)
            return null;
        int? flags = LookupApi.FlagsOf(call.Method.Name);
        if (call.Argument(ParameterSort.BindingFlags) is { } given)
            flags = Number(given, frame);
        else if (call.Method.Name == "FindMembers" || HasFlags(call))
            flags = null;
        // GetDeclaredMethods takes a name, too.
        var text = sort == MemberSort.Constructor ? null : call.Argument(ParameterSort.Text);
        var names = text is null ? null : Texts(text, frame);
        return new MemberSearch(sort, names, flags, Names(call.Argument(ParameterSort.Types), frame));
    }

    private static bool IsSearch(CallShape call) => LookupApi.KindOf(call.Method.Namespace, call.Method.Type, call.Method.Name) is LookupKind.Member or LookupKind.Members;

    /// <summary>The names of the members that the function of a query admits; null where it asks for none.</summary>
    public List<string>? Tested(CallShape query, Frame? frame)
    {
        List<string>? names = null;
        foreach (var argument in query.Arguments)
        {
            foreach (var (function, home) in Sources(argument, frame))
            {
                if (function.Shape is not FunctionShape { Method: var method })
                    continue;
                foreach (var (test, at) in Admitting(method, home))
                {
                    if (test.Shape is EqualityShape equality && (Compared(equality.Left, equality.Right, method, at) ?? Compared(equality.Right, equality.Left, method, at)) is { } found)
                        (names ??= []).AddRange(found);
                }
            }
        }

        return names;
    }

    private List<string>? Compared(Expression name, Expression text, OwnMethod predicate, Frame? frame) =>
        name.Shape is CallShape { Method.Name: "get_Name", Receiver: var member } && IsAskedAbout(member, predicate, frame) ? Texts(text, frame) : null;

    private List<ReflectedType> Described(CallShape call, Frame? frame)
    {
        if (call.Arguments.Count == 0)
            return [];
        return call.Method.Parameters[0] == ParameterSort.Type ? Types(call.Arguments[0], frame) : TypesOfValue(call.Arguments[0], frame);
    }

    private static bool HasFlags(CallShape call)
    {
        foreach (var sort in call.Method.Parameters)
        {
            if (sort == ParameterSort.BindingFlags)
                return true;
        }

        return false;
    }
}
