using System;
using System.Collections.Generic;
using System.Text;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>The address of an endpoint, in a form in which equal addresses are equal texts, and the verbs it answers.</summary>
public sealed class Route
{
    private readonly string _template;
    private readonly IReadOnlyList<string> _verbs;

    private Route(string template, IReadOnlyList<string> verbs)
    {
        _template = template;
        _verbs = verbs;
    }

    /// <summary>The route of a template as code writes it; null where it holds a token that is not known.</summary>
    /// <param name="template">The template, tokens replaced.</param>
    /// <param name="verbs">The verbs; empty for all.</param>
    public static Route? Of(string template, IReadOnlyList<string> verbs) =>
        template.IndexOf('[') >= 0 ? null : new Route(Normalize(template), verbs);

    /// <summary>Whether a request may be meant for either of two.</summary>
    public bool Meets(Route other)
    {
        if (_template != other._template)
            return false;
        if (_verbs.Count == 0 || other._verbs.Count == 0)
            return true;
        foreach (var verb in _verbs)
        {
            foreach (var another in other._verbs)
            {
                if (string.Equals(verb, another, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    /// <summary>One template behind another; one that begins with a slash stands for itself.</summary>
    public static string Combine(string? first, string? second)
    {
        if (second is not null && (second.StartsWith("/", StringComparison.Ordinal) || second.StartsWith("~/", StringComparison.Ordinal)))
            return second;
        return string.IsNullOrEmpty(first) ? second ?? "" : string.IsNullOrEmpty(second) ? first! : first!.TrimEnd('/') + "/" + second;
    }

    // Letter case and the names of parameters do not matter; constraints, defaults and stars do.
    private static string Normalize(string template)
    {
        var text = new StringBuilder(template.Length);
        var inName = false;
        foreach (var c in template.TrimStart('~').Trim('/'))
        {
            if (inName && c is ':' or '=' or '?' or '}')
                inName = false;
            if (!inName || c == '*')
                text.Append(char.ToUpperInvariant(c));
            if (c == '{')
                inName = true;
        }

        return text.ToString();
    }
}
