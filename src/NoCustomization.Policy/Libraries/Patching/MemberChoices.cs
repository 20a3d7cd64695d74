using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>Finds the member that a name means, as patching libraries do: private ones too, in base classes too.</summary>
internal static class MemberChoices
{
    /// <summary>The member as a target; the type alone where there is none or the name alone does not tell which.</summary>
    public static PatchTarget In(ReflectedType type, MemberQuery query) => query.NamesMember && Find(type, query) is { } member
        ? new PatchTarget(member.Core, member.ValueType)
        : new PatchTarget(type.Core, type);

    /// <summary>The member, or null where there is none or the name alone does not tell which.</summary>
    public static ReflectedMember? Find(ReflectedType type, MemberQuery query)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var found = Declared(current, query, out var any);
            if (any)
                return found;
            if (query.IsOfTypeAlone)
                return null;
        }

        foreach (var contract in type.Interfaces)
        {
            if (Declared(contract, query, out _) is { } inherited)
                return inherited;
        }

        return null;
    }

    private static ReflectedMember? Declared(ReflectedType type, MemberQuery query, out bool any) =>
        MemberChoice.TryChoose(Candidates(type, query), query, Matches, out var chosen, out any) ? chosen : null;

    private static IEnumerable<ReflectedMember> Candidates(ReflectedType type, MemberQuery query)
    {
        foreach (var member in type.Members)
        {
            if (Is(member, query.Sort) && (query.Name is not { } name || (query.Sort == MemberSort.NestedType ? WithoutArity(member.Name) : member.Name) == name))
                yield return member;
        }
    }

    private static bool Is(ReflectedMember member, MemberSort sort) => sort switch
    {
        // The field behind an event has its name.
        MemberSort.Any => member.Sort is not (MemberSort.Constructor or MemberSort.StaticConstructor),
        MemberSort.Indexer => member.Sort == MemberSort.Property && member.Parameters.Count > 0,
        _ => member.Sort == sort,
    };

    private static bool Matches(ReflectedMember member, IReadOnlyList<string> types)
    {
        var parameters = member.Parameters;
        if (parameters.Count != types.Count)
            return false;
        for (var i = 0; i < types.Count; i++)
        {
            if (parameters[i].TrimEnd('&') != types[i].TrimEnd('&'))
                return false;
        }

        return true;
    }

    private static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`');
        return tick < 0 ? name : name.Substring(0, tick);
    }
}
