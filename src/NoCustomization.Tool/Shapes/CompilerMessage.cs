using System;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Tool.Shapes;

/// <summary>A compiler's message, in the language that its reader asks for.</summary>
internal sealed class CompilerMessage(Diagnostic diagnostic) : IFormattable
{
    /// <inheritdoc/>
    public string ToString(string? format, IFormatProvider? formatProvider) => diagnostic.GetMessage(formatProvider);

    /// <inheritdoc/>
    public override string ToString() => diagnostic.GetMessage();
}
