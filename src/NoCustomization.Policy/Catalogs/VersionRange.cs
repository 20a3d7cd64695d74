using System;

namespace NoCustomization.Policy.Catalogs;

/// <summary>A range of versions in the notation of NuGet: <c>[18.0,19.0)</c>, <c>[1.0]</c>, <c>1.0</c> (or later), <c>(,2.0]</c>.</summary>
public sealed class VersionRange
{
    private readonly Version? _min;
    private readonly Version? _max;
    private readonly bool _includeMin;
    private readonly bool _includeMax;

    private VersionRange(Version? min, bool includeMin, Version? max, bool includeMax)
    {
        _min = min;
        _includeMin = includeMin;
        _max = max;
        _includeMax = includeMax;
    }

    /// <summary>Reads a range; false where the text is none.</summary>
    public static bool TryParse(string text, out VersionRange? range)
    {
        range = null;
        text = text.Trim();
        if (text.Length == 0)
            return false;
        if (text[0] is not ('[' or '('))
        {
            if (!TryParseVersion(text, out var only) || only is null)
                return false;
            range = new VersionRange(only, true, null, false);
            return true;
        }

        if (text.Length < 3 || text[text.Length - 1] is not (']' or ')'))
            return false;
        var (open, close) = (text[0] == '[', text[text.Length - 1] == ']');
        var parts = text.Substring(1, text.Length - 2).Split(',');
        if (parts.Length > 2 || !TryParseVersion(parts[0], out var min))
            return false;
        var max = min;
        if (parts.Length == 2 && !TryParseVersion(parts[1], out max))
            return false;
        if (parts.Length == 1 && (min is null || !open || !close) || min is not null && max is not null && min > max)
            return false;
        range = new VersionRange(min, open, max, close);
        return true;
    }

    /// <summary>Whether a version lies in the range. Missing parts count as zero.</summary>
    public bool Contains(Version version)
    {
        version = Normalize(version);
        if (_min is not null && (version < _min || version == _min && !_includeMin))
            return false;
        return _max is null || version < _max || version == _max && _includeMax;
    }

    // Empty text is an open end.
    private static bool TryParseVersion(string text, out Version? version)
    {
        version = null;
        text = text.Trim();
        if (text.Length == 0)
            return true;
        if (text.IndexOf('.') < 0)
            text += ".0";
        if (!Version.TryParse(text, out var parsed))
            return false;
        version = Normalize(parsed);
        return true;
    }

    private static Version Normalize(Version v) => new(v.Major, v.Minor, Math.Max(v.Build, 0), Math.Max(v.Revision, 0));
}
