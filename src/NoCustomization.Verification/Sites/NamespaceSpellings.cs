using System;
using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Sites;

/// <summary>
/// The spellings of a Visual Basic assembly's namespaces. Each type stands in metadata in the namespace as it was spelled around it; to the compiler all are one,
/// of which it shows the spelling that comes first in ordinal order. So does this, that a site is the same to both eyes.
/// </summary>
internal sealed class NamespaceSpellings
{
    // The longest first: below a namespace another one may be spelled in two ways as well.
    private readonly List<(string Written, string Shown)> _respelled = [];

    /// <summary>Reads the namespaces of an assembly.</summary>
    public NamespaceSpellings(MetadataReader metadata)
    {
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var handle in metadata.TypeDefinitions)
            written.Add(metadata.GetString(metadata.GetTypeDefinition(handle).Namespace));
        var shown = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in written)
        {
            for (var end = EndOfPart(name, 0); end > 0; end = EndOfPart(name, end + 1))
            {
                var path = name[..end];
                var part = path[(path.LastIndexOf('.') + 1)..];
                if (!shown.TryGetValue(path, out var first) || string.CompareOrdinal(part, first) < 0)
                    shown[path] = part;
            }
        }

        foreach (var name in written)
        {
            var parts = new List<string>();
            for (var end = EndOfPart(name, 0); end > 0; end = EndOfPart(name, end + 1))
                parts.Add(shown[name[..end]]);
            if (string.Join('.', parts) is var spelling && spelling != name)
                _respelled.Add((name, spelling));
        }

        _respelled.Sort((a, b) => b.Written.Length.CompareTo(a.Written.Length));
    }

    /// <summary>A documentation-comment id as the compiler shows it.</summary>
    public string Respell(string id)
    {
        foreach (var (written, shown) in _respelled)
        {
            if (id.Length > written.Length + 2 && id[written.Length + 2] == '.' && id.AsSpan(2).StartsWith(written, StringComparison.Ordinal))
                return string.Concat(id.AsSpan(0, 2), shown, id.AsSpan(2 + written.Length));
        }

        return id;
    }

    // Where a part of a namespace ends; -1 behind the last.
    private static int EndOfPart(string name, int start) =>
        start >= name.Length ? -1 : name.IndexOf('.', start) is var dot && dot < 0 ? name.Length : dot;
}
