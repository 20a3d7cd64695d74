using System;
using System.Globalization;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Analyzers.Framework;

/// <summary>A policy text as an argument of a diagnostic's message: the compiler formats it with the language it reports in.</summary>
internal sealed class LocalizableText(Text text) : LocalizableString
{
    private readonly Text _text = text;

    /// <summary>The arguments of a message, with every text among them made localizable.</summary>
    public static object[] Arguments(Text message)
    {
        var arguments = new object[message.Arguments.Length];
        for (var i = 0; i < arguments.Length; i++)
            arguments[i] = message.Arguments[i] is Text inner ? new LocalizableText(inner) : message.Arguments[i];
        return arguments;
    }

    /// <inheritdoc/>
    // Without a culture the resource manager takes the one of the user interface.
    protected override string GetText(IFormatProvider? formatProvider) => TextResources.Format(_text, (formatProvider as CultureInfo)!);

    /// <inheritdoc/>
    protected override int GetHash() => StringComparer.Ordinal.GetHashCode(_text.Key);

    /// <inheritdoc/>
    protected override bool AreEqual(object? other) => other is LocalizableText text && AreEqual(_text, text._text);

    private static bool AreEqual(Text a, Text b)
    {
        if (a.Key != b.Key || a.Arguments.Length != b.Arguments.Length)
            return false;
        for (var i = 0; i < a.Arguments.Length; i++)
        {
            var same = a.Arguments[i] is Text x && b.Arguments[i] is Text y ? AreEqual(x, y) : Equals(a.Arguments[i], b.Arguments[i]);
            if (!same)
                return false;
        }

        return true;
    }
}
