using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries;

/// <summary>The namespaces by which a library is recognized, whatever assembly brings its types: libraries are often merged or renamed.</summary>
public sealed class LibraryNamespaces
{
    private readonly string[] _names;

    /// <summary>Creates the set.</summary>
    /// <param name="includesNested">Whether the namespaces below these count too.</param>
    /// <param name="names">The full names.</param>
    public LibraryNamespaces(bool includesNested, params string[] names)
    {
        IncludesNested = includesNested;
        _names = names;
        Segments = Array.ConvertAll(names, static n => n.Split('.'));
    }

    /// <summary>The full names.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether the namespaces below these count too.</summary>
    internal bool IncludesNested { get; }

    /// <summary>The names in segments, outermost first: compared with symbols without making a text.</summary>
    internal string[][] Segments { get; }

    /// <summary>Whether a namespace is one of them.</summary>
    public bool Contain(string @namespace)
    {
        foreach (var name in _names)
        {
            if (@namespace.StartsWith(name, StringComparison.Ordinal) && (@namespace.Length == name.Length || IncludesNested && @namespace[name.Length] == '.'))
                return true;
        }

        return false;
    }
}
