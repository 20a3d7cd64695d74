using System;
using Juki.Internals;

namespace Kuro.Patches;

public static class IssueReport
{
    /// <summary>NC2004: refers to what is public for technical reasons only.</summary>
    public static string Today() => string.Join(Environment.NewLine, IssueLog.Lines);
}
