using System;
using System.Collections.Generic;
using NoCustomization.Policy.Calls;

namespace NoCustomization.Policy.Libraries.Reflection;

/// <summary>Which members of a type a lookup gives.</summary>
/// <param name="Sort">What they are.</param>
/// <param name="Names">Their names, of which one is meant; null where all are.</param>
/// <param name="Flags">The binding flags; null where they are not known.</param>
/// <param name="Parameters">The types of their parameters; null where they are not given or not known.</param>
internal sealed record MemberSearch(MemberSort Sort, IReadOnlyList<string>? Names, int? Flags, IReadOnlyList<string>? Parameters = null)
{
    private const int Visibility = LookupApi.Public | LookupApi.NonPublic;

    /// <summary>Whether it asks for what is not public and for nothing else.</summary>
    public bool IsForHiddenAlone => (Flags & Visibility) == LookupApi.NonPublic;

    /// <summary>The members of a type, own or inherited, that it gives.</summary>
    public List<ReflectedMember> In(ReflectedType type)
    {
        var found = new List<ReflectedMember>();
        var isOfTypeAlone = new MemberQuery(Sort).IsOfTypeAlone || (Flags & LookupApi.DeclaredOnly) != 0;
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.Members)
            {
                if (Is(member.Sort) && IsNamed(member.Name) && IsReached(member) && (ReferenceEquals(current, type) || !member.IsPrivate))
                    found.Add(member);
            }

            // What a class declares stands before what it inherits.
            if (isOfTypeAlone || Names is not null && found.Count > 0)
                break;
        }

        if (Parameters is null)
            return found;
        var fitting = found.FindAll(Fits);
        // Types that fit none are types that the eye did not read right; how many they are is certain.
        return fitting.Count > 0 ? fitting : found.FindAll(m => m.Parameters.Count == Parameters.Count);
    }

    private bool Is(MemberSort sort) => Sort == MemberSort.Any || Sort == sort;

    private bool IsNamed(string name)
    {
        if (Names is null)
            return true;
        var comparison = (Flags & LookupApi.IgnoreCase) != 0 ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var i = 0; i < Names.Count; i++)
        {
            if (string.Equals(name, Names[i], comparison))
                return true;
        }

        return false;
    }

    private bool IsReached(ReflectedMember member) => Flags is not { } flags || (flags & (member.IsPublic ? LookupApi.Public : LookupApi.NonPublic)) != 0;

    private bool Fits(ReflectedMember member)
    {
        var parameters = member.Parameters;
        if (parameters.Count != Parameters!.Count)
            return false;
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i] != Parameters[i])
                return false;
        }

        return true;
    }
}
