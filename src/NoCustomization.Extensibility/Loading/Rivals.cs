using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Extensions that claim the same id or the same assembly name. Settings, waivers and reports go by these; nothing here tells who is genuine, so none of them is let in.
/// </summary>
internal static class Rivals
{
    /// <summary>Adds a problem to each.</summary>
    public static void Refuse(IReadOnlyList<Candidate> candidates)
    {
        Refuse(candidates, c => c.Extension.Id, LoadProblemKind.SameId);
        Refuse(candidates, c => c.Extension.Main.Name, LoadProblemKind.SameName);
    }

    private static void Refuse(IReadOnlyList<Candidate> candidates, Func<Candidate, string> key, LoadProblemKind kind)
    {
        // Full-width letters and ligatures look like others and are others.
        foreach (var group in candidates.GroupBy(c => Plain(key(c)), StringComparer.OrdinalIgnoreCase).Where(g => g.Skip(1).Any()))
        {
            foreach (var candidate in group)
                candidate.Problems.Add(new(kind, Printable.Of(key(candidate)), string.Join(", ", group.Where(c => c != candidate).Select(c => Printable.Of(c.Extension.Folder)))));
        }
    }

    private static string Plain(string name)
    {
        try
        {
            return name.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Half a surrogate pair; refused as odd.
            return name;
        }
    }
}
