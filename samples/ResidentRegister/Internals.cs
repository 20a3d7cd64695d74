using System.Collections.Generic;
using NoCustomization;

namespace Juki.Internals;

/// <summary>Public for the batch programs of the package only.</summary>
[PackageInternal]
[UseInstead("T:Juki.Certificates.IssueJournal")]
public static class IssueLog
{
    private static readonly List<string> s_lines = [];

    public static IReadOnlyList<string> Lines => s_lines;

    public static void Append(string number, string kind) => s_lines.Add(number + " " + kind);
}

/// <summary>Internal: the check digit of a resident number.</summary>
internal static class ResidentNumbers
{
    public static bool IsWellFormed(string number) => number.Length == 11;
}
