using System;
using System.Linq;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Linkage;

/// <summary>
/// A file that goes from one system to another. The package or the host fetches and delivers it, across network zones where need be; an extension only turns it into
/// messages and messages into it, and needs no network for that.
/// </summary>
public sealed class LinkageFile
{
    private readonly byte[] _content;

    /// <summary>A file.</summary>
    /// <param name="name">Its name, without folder.</param>
    /// <param name="content">Its bytes; they are copied.</param>
    /// <exception cref="ArgumentException">The name is missing, names a folder, or has control characters.</exception>
    public LinkageFile(string name, byte[] content)
    {
        if (string.IsNullOrWhiteSpace(name) || name.Trim('.', ' ').Length == 0 || name.IndexOfAny(['/', '\\', ':']) >= 0 || name.Any(char.IsControl))
            throw new ArgumentException(LinkageTexts.FileName(), nameof(name));
        Name = name;
        _content = (byte[])(content ?? throw new ArgumentNullException(nameof(content))).Clone();
    }

    /// <summary>Its name, without folder.</summary>
    public string Name { get; }

    /// <summary>How many bytes it has.</summary>
    public int Length => _content.Length;

    /// <summary>Its bytes.</summary>
    /// <returns>A copy.</returns>
    public byte[] ToBytes() => (byte[])_content.Clone();
}
