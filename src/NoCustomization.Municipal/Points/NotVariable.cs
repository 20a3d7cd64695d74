using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Businesses;

namespace NoCustomization.Municipal.Points;

/// <summary>
/// What must not vary: functions that a standard specification excludes, and values that the law fixes for everybody. <see cref="MunicipalCatalog"/> refuses points that
/// open any of it by their id or the name of a value. What a contract lets vendors decide, no name tells: that is reviewed by people. Who needs it nevertheless asks the package's publisher, or has the law changed.
/// </summary>
public static class NotVariable
{
    private static readonly NotVariableRule[] s_all = [.. NotVariableFunctions.All, .. NotVariableValues.All];

    /// <summary>All of it, by business and id.</summary>
    public static IReadOnlyList<NotVariableRule> All { get; } = [.. s_all.OrderBy(rule => rule.Business).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rule that an id falls under: one whose name stands in it, at whatever depth. A rule of one business covers its ids; one for all businesses covers all.</summary>
    /// <param name="id">The id of a point, or of a value of one, as in <c>inkan.certificate.branch-seal</c>.</param>
    /// <returns>The rule; <see langword="null"/> where it may vary.</returns>
    public static NotVariableRule? Covering(string id)
    {
        var segments = (id ?? throw new ArgumentNullException(nameof(id))).Split('.');
        return Array.Find(s_all, rule => Covers(rule, segments));
    }

    private static bool Covers(NotVariableRule rule, string[] segments)
    {
        var own = rule.Id.Split('.');
        if (rule.Business != Business.Common && own[0] != segments[0])
            return false;
        for (var i = 1; i + own.Length - 1 <= segments.Length; i++)
        {
            if (own.Skip(1).SequenceEqual(segments.Skip(i).Take(own.Length - 1)))
                return true;
        }

        return false;
    }
}
