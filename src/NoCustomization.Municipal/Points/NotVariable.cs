using System;
using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Municipal.Points;

/// <summary>
/// What must not vary: functions that a standard specification excludes, and values that the law fixes for everybody. <see cref="MunicipalCatalog"/> refuses points that
/// open any of it. Who needs it nevertheless asks the package's publisher, or has the law changed.
/// </summary>
public static class NotVariable
{
    private const string Common = "common.";
    private static readonly NotVariableRule[] s_all = [.. NotVariableFunctions.All, .. NotVariableValues.All];

    /// <summary>All of it, by business and id.</summary>
    public static IReadOnlyList<NotVariableRule> All { get; } = [.. s_all.OrderBy(rule => rule.Business).ThenBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>The rule that an id falls under: its own, one above it, or one for all businesses.</summary>
    /// <param name="id">The id of a point, or of a value of one.</param>
    /// <returns>The rule; <see langword="null"/> where it may vary.</returns>
    public static NotVariableRule? Covering(string id)
    {
        if (id is null)
            throw new ArgumentNullException(nameof(id));
        var dot = id.IndexOf('.');
        return Array.Find(s_all, rule => IsAtOrBeneath(id, rule.Id)
            || (dot >= 0 && rule.Id.StartsWith(Common, StringComparison.Ordinal) && IsAtOrBeneath(Common + id.Substring(dot + 1), rule.Id)));
    }

    private static bool IsAtOrBeneath(string id, string above) =>
        id.StartsWith(above, StringComparison.Ordinal) && (id.Length == above.Length || id[above.Length] == '.');
}
