using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries;

/// <summary>Which of a type's members of one name reflection gives.</summary>
public static class MemberChoice
{
    /// <summary>The member; false where there is none or the name alone does not tell which.</summary>
    /// <param name="candidates">The members of the name and sort.</param>
    /// <param name="query">What is looked for.</param>
    /// <param name="matches">Whether a member has parameters of the given types.</param>
    /// <param name="chosen">The member.</param>
    /// <param name="any">Whether there is a candidate: then base classes are not looked into.</param>
    public static bool TryChoose<TMember>(IEnumerable<TMember> candidates, MemberQuery query, Func<TMember, IReadOnlyList<string>, bool> matches, out TMember chosen, out bool any)
    {
        var count = 0;
        chosen = default!;
        foreach (var candidate in candidates)
        {
            count++;
            chosen = candidate;
            if (query.Parameters is { } parameters && matches(candidate, parameters))
            {
                any = true;
                return true;
            }
        }

        // Types that match no overload are types that the eye did not read right: then the single one, or none.
        any = count > 0;
        return count == 1;
    }
}
