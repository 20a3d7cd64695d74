using System;

namespace NoCustomization.Policy.Findings;

/// <summary>A text for people that is not yet in a language: a resource key and its arguments, some of which may be texts themselves.</summary>
public sealed class Text
{
    /// <summary>Names a text.</summary>
    /// <param name="key">The key in the text resources.</param>
    /// <param name="arguments">Strings, numbers, or further <see cref="Text"/> values.</param>
    public Text(string key, params object[] arguments)
    {
        Key = key ?? throw new ArgumentNullException(nameof(key));
        Arguments = arguments;
    }

    /// <summary>The key in the text resources.</summary>
    public string Key { get; }

    /// <summary>The arguments.</summary>
    public object[] Arguments { get; }
}
