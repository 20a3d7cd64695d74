using System;
using System.Diagnostics.CodeAnalysis;

namespace NoCustomization.Verification.Metadata;

/// <summary>Names that compilers make up, and what they were made from.</summary>
internal static class GeneratedNames
{
    private const int FileHashLength = 64;

    /// <summary>
    /// The name in source of a file-local type (<c>&lt;File&gt;F{hash}__Name</c>); any other name as it is.
    /// </summary>
    public static string SourceTypeName(string name) => IsFileLocal(name, out var start) ? name[start..] : name;

    /// <summary>Whether a name is that of a type declared <c>file</c>, which a user wrote.</summary>
    public static bool IsFileLocal(string name) => IsFileLocal(name, out _);

    /// <summary>
    /// Whether no language lets a user write a type's name: closures, state machines, anonymous types, extension groups, the module type.
    /// An obfuscator may choose such names too; so nothing is spared for the name alone.
    /// </summary>
    public static bool IsUnspeakableType(string name) =>
        name.Length > 0 && name[0] == '<' && !IsFileLocal(name)
        || name.StartsWith("VB$", StringComparison.Ordinal)
        || name.StartsWith("_Closure$__", StringComparison.Ordinal);

    /// <summary>Whether the compiler made a method for a body inside another member: lambda, local function, or a detour to a base member.</summary>
    public static bool IsUnspeakableMethod(string name) => TryGetOwner(name, out _)
        || name.StartsWith("<>", StringComparison.Ordinal)
        || name.StartsWith("_Lambda$__", StringComparison.Ordinal)
        || name.StartsWith("$VB$", StringComparison.Ordinal);

    /// <summary>
    /// The name of the member that a generated name carries: <c>&lt;M&gt;b__0_1</c>, <c>&lt;M&gt;g__Local|0_0</c>, <c>&lt;M&gt;d__3</c>, <c>VB$StateMachine_1_M</c>.
    /// </summary>
    public static bool TryGetOwner(string name, [NotNullWhen(true)] out string? owner)
    {
        owner = null;
        const string VisualBasic = "VB$StateMachine_";
        if (name.StartsWith(VisualBasic, StringComparison.Ordinal))
        {
            var underscore = name.IndexOf('_', VisualBasic.Length);
            owner = underscore < 0 ? null : name[(underscore + 1)..];
            return !string.IsNullOrEmpty(owner);
        }

        if (name.Length < 4 || name[0] != '<')
            return false;
        var end = ClosingOf(name);
        // A kind character and two underscores follow; <Main>$ is what a user's top-level statements are called.
        if (end < 2 || end + 3 >= name.Length || name[end + 2] != '_' || name[end + 3] != '_')
            return false;
        owner = name[1..end];
        return true;
    }

    /// <summary>Whether a name holds the line that it was made for, as F#'s do: <c>clock@12</c>, <c>clock@12-1</c>.</summary>
    public static bool HasLine(string name) => LineIn(name, 0, out _) >= 0;

    /// <summary>A name, or an id, without the lines in it.</summary>
    public static string WithoutLines(string name)
    {
        for (var at = LineIn(name, 0, out var end); at >= 0; at = LineIn(name, at, out end))
            name = name.Remove(at, end - at);
        return name;
    }

    // In ids @ also stands behind the type of a parameter by reference, where no digit follows.
    private static int LineIn(string name, int start, out int end)
    {
        end = 0;
        for (var at = name.IndexOf('@', start); at >= 0; at = name.IndexOf('@', at + 1))
        {
            end = AfterDigits(name, at + 1);
            if (end == at + 1)
                continue;
            if (end < name.Length && name[end] == '-' && AfterDigits(name, end + 1) is var behind && behind > end + 1)
                end = behind;
            return at;
        }

        return -1;
    }

    private static int AfterDigits(string name, int start)
    {
        while (start < name.Length && char.IsAsciiDigit(name[start]))
            start++;
        return start;
    }

    // Explicit implementations of generic interfaces bring angle brackets of their own.
    private static int ClosingOf(string name)
    {
        var depth = 0;
        for (var i = 0; i < name.Length; i++)
        {
            if (name[i] == '<')
                depth++;
            else if (name[i] == '>' && --depth == 0)
                return i;
        }

        return -1;
    }

    private static bool IsFileLocal(string name, out int start)
    {
        start = 0;
        if (name.Length == 0 || name[0] != '<')
            return false;
        var close = name.IndexOf('>');
        start = close + 2 + FileHashLength + 2;
        if (close < 0 || start >= name.Length || name[close + 1] != 'F' || name[start - 1] != '_' || name[start - 2] != '_')
            return false;
        foreach (var c in name.AsSpan(close + 2, FileHashLength))
        {
            if (!char.IsAsciiHexDigitUpper(c))
                return false;
        }

        return true;
    }
}
