using System;

namespace NoCustomization.Policy.Waivers;

/// <summary>
/// The declarations around a site, from itself outwards to the assembly, told by ids alone: in a documentation-comment id a dot before the parameter list always
/// separates a member or type from what contains it. Namespaces come out as types that nothing is: they
/// match no declaration, and whoever compares them with what somebody wrote asks <see cref="WaiverContext.IsType"/>.
/// </summary>
internal struct Enclosing(string site)
{
    private static readonly char[] s_ends = ['(', '~'];

    private string? _next = site;

    /// <summary>The declaration reached.</summary>
    public string Current { get; private set; } = "";

    /// <summary>Goes one declaration outwards.</summary>
    public bool MoveNext()
    {
        if (_next is null)
            return false;
        Current = _next;
        _next = Current.Length == 0 ? null : Around(Current);
        return true;
    }

    /// <summary>Whether a type is among the declarations around a site, other than itself. Allocates nothing.</summary>
    public static bool Holds(string type, string site)
    {
        if (type.Length <= 2 || type.Length >= site.Length || site[type.Length] != '.' || !type.StartsWith("T:", StringComparison.Ordinal)
            || string.CompareOrdinal(type, 2, site, 2, type.Length - 2) != 0)
            return false;
        var end = site.IndexOfAny(s_ends);
        return end < 0 || end > type.Length;
    }

    private static string Around(string site)
    {
        var end = site.IndexOfAny(s_ends);
        var dot = site.LastIndexOf('.', (end < 0 ? site.Length : end) - 1);
        return dot < 0 ? "" : "T:" + site.Substring(2, dot - 2);
    }
}
