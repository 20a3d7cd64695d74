using System;
using System.IO;
using System.Text.RegularExpressions;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Tool.Shapes;

/// <summary>Reads one entry of <c>core:</c> or <c>reference:</c>: <c>[alias=]path</c>, <c>framework:Name</c> or <c>package:Id/Version</c>.</summary>
internal static partial class ReferenceEntryReader
{
    private const string FrameworkPrefix = "framework:";
    private const string PackagePrefix = "package:";

    /// <summary>Reads an entry, or reports what is wrong and gives null.</summary>
    public static ReferenceEntry? Read(string entry, string folder, int line, Action<Text> fail)
    {
        if (entry.StartsWith(FrameworkPrefix, StringComparison.Ordinal) && entry.Length > FrameworkPrefix.Length)
            return new ReferenceEntry(ReferenceKind.Framework, entry[FrameworkPrefix.Length..], null, line);
        if (entry.StartsWith(PackagePrefix, StringComparison.Ordinal))
        {
            if (Package().IsMatch(entry))
                return new ReferenceEntry(ReferenceKind.Package, entry[PackagePrefix.Length..], null, line);
            fail(new Text("Shape_PackageMalformed", entry));
            return null;
        }

        string? alias = null;
        if (Aliased().Match(entry) is { Success: true } match)
        {
            alias = match.Groups["alias"].Value;
            entry = match.Groups["path"].Value;
        }

        var path = Path.GetFullPath(Path.Combine(folder, entry));
        var kind = SourceLanguages.Of(entry) is not null ? ReferenceKind.Source
            : Path.GetExtension(entry).Equals(".dll", StringComparison.OrdinalIgnoreCase) ? ReferenceKind.Library
            : (ReferenceKind?)null;
        if (kind is null)
            fail(new Text("Shape_ReferenceMalformed", entry));
        else if (!File.Exists(path))
            fail(new Text("Shape_FileMissing", entry));
        else
            return new ReferenceEntry(kind.Value, path, alias, line);
        return null;
    }

    [GeneratedRegex(@"^package:[A-Za-z0-9_.\-]+/[0-9][A-Za-z0-9.\-+]*$")]
    private static partial Regex Package();

    [GeneratedRegex(@"^(?<alias>[\p{L}_][\p{L}\p{N}_]*)=(?<path>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Aliased();
}
