using System;
using System.Collections.Generic;

namespace NoCustomization.Parameters;

/// <summary>Keeps one copy of what most lines of a reading repeat: ids, scopes, names, ordinances. For logs.</summary>
public sealed class RepeatedTexts
{
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ParameterScope> _scopes = new(StringComparer.Ordinal);

    /// <summary>The copy that is kept.</summary>
    /// <param name="text">A text.</param>
    /// <returns>An equal one.</returns>
    public string Same(string text) => _texts.TryGetValue(text, out var known) ? known : _texts[text] = text;

    /// <summary>Reads a scope, each once.</summary>
    /// <param name="text">As <see cref="ParameterScope.ToString"/> writes it.</param>
    /// <returns>The scope.</returns>
    /// <exception cref="ParameterException">It is no such text.</exception>
    public ParameterScope Scope(string text) => _scopes.TryGetValue(text, out var known) ? known : _scopes[text] = ParameterScope.Parse(text);
}
