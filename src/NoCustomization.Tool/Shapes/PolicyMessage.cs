using System;
using System.Globalization;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Tool.Shapes;

/// <summary>A text of the policy inside a text of policy tests, in the language that its reader asks for.</summary>
internal sealed class PolicyMessage(Text text) : IFormattable
{
    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => TextResources.Format(text, formatProvider as CultureInfo ?? CultureInfo.CurrentUICulture);

    /// <inheritdoc/>
    public override string ToString() => ToString(null, null);
}
