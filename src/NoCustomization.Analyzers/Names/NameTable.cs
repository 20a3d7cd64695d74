using System.Collections.Generic;

namespace NoCustomization.Analyzers.Names;

/// <summary>
/// The names worth a look, by hash: whether a word of source text is among them is decided without making a string of it. Two names may share a
/// hash; then one look is in vain, for the compiler decides what a name means.
/// </summary>
/// <param name="ignoreCase">Whether the language does not distinguish letter case.</param>
internal sealed class NameTable(bool ignoreCase)
{
    private const int Seed = unchecked((int)2166136261);
    private const int Prime = 16777619;
    private const int FullWidth = 0xFEE0;

    private readonly Dictionary<int, NameInterest> _interests = [];
    private readonly bool _ignoreCase = ignoreCase;

    /// <summary>The hash of no character.</summary>
    public static int Start => Seed;

    /// <summary>Whether it holds nothing.</summary>
    public bool IsEmpty => _interests.Count == 0;

    /// <summary>Adds a name and, where it ends like an attribute's, the short form.</summary>
    public void Add(string name, NameInterest interest)
    {
        Set(Hash(name, name.Length), interest);
        const string Suffix = "Attribute";
        if (name.Length > Suffix.Length && name.EndsWith(Suffix, _ignoreCase ? System.StringComparison.OrdinalIgnoreCase : System.StringComparison.Ordinal))
            Set(Hash(name, name.Length - Suffix.Length), interest);
    }

    /// <summary>The interest in the name of a hash.</summary>
    public NameInterest Of(int hash) => _interests.TryGetValue(hash, out var interest) ? interest : NameInterest.None;

    /// <summary>The hash of a name.</summary>
    public int HashOf(string name) => Hash(name, name.Length);

    /// <summary>The hash of a name and one more character.</summary>
    public int Append(int hash, char c)
    {
        if (_ignoreCase)
            c = c < 128 ? Upper(c) : IsFullWidth(c) ? Upper((char)(c - FullWidth)) : char.ToUpperInvariant(c);
        return unchecked((hash ^ c) * Prime);
    }

    private static char Upper(char c) => (uint)(c - 'a') <= 'z' - 'a' ? (char)(c - 32) : c;

    // Visual Basic takes a keyword in full-width letters for the keyword.
    private static bool IsFullWidth(char c) => (uint)(c - ('!' + FullWidth)) <= '~' - '!';

    private int Hash(string name, int length)
    {
        var hash = Seed;
        for (var i = 0; i < length; i++)
            hash = Append(hash, name[i]);
        return hash;
    }

    private void Set(int hash, NameInterest interest) => _interests[hash] = Of(hash) | interest;
}
