using System.Collections.Generic;

namespace NoCustomization.Conformance.Coverage;

/// <summary>A row of the coverage tables in <c>README.md</c>.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Ids">The rows of the catalogue that it stands for: <c>H01</c>; <c>B5 field</c> where the catalogue has no numbers.</param>
/// <param name="Files">What covers it, relative to this folder.</param>
/// <param name="Remarks">What is said besides: why there is nothing in one language, or nothing at all.</param>
internal sealed record CoverageRow(int Line, IReadOnlyList<string> Ids, IReadOnlyList<string> Files, IReadOnlyList<string> Remarks)
{
    /// <summary>Whether it says why nothing is to be found.</summary>
    public bool HasNoVerdict => Has("nothing: ");

    /// <summary>Whether a remark begins with a word.</summary>
    public bool Has(string beginning)
    {
        foreach (var remark in Remarks)
        {
            if (remark.StartsWith(beginning, System.StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
