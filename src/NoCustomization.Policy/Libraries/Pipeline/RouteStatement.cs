using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries.Pipeline;

/// <summary>What an attribute of ASP.NET Core says of the address of a controller or action.</summary>
public sealed class RouteStatement
{
    /// <summary>Where the attributes are.</summary>
    public const string Namespace = "Microsoft.AspNetCore.Mvc";

    private RouteStatement(string? template, IReadOnlyList<string> verbs)
    {
        Template = template;
        Verbs = verbs;
    }

    /// <summary>The template, or null.</summary>
    public string? Template { get; }

    /// <summary>The verbs; empty where it names none.</summary>
    public IReadOnlyList<string> Verbs { get; }

    /// <summary>What an attribute says; null for attributes that say nothing of addresses.</summary>
    /// <param name="attribute">The simple name of the attribute's type, in <see cref="Namespace"/>.</param>
    /// <param name="texts">The texts that its constructor is given, those of arrays too.</param>
    /// <param name="route">What its property <c>Route</c> is set to.</param>
    public static RouteStatement? Of(string attribute, IReadOnlyList<string> texts, string? route) => attribute switch
    {
        "RouteAttribute" => new RouteStatement(First(texts), []),
        "HttpGetAttribute" or "HttpPostAttribute" or "HttpPutAttribute" or "HttpDeleteAttribute" or "HttpPatchAttribute" or "HttpHeadAttribute" or "HttpOptionsAttribute" =>
            new RouteStatement(First(texts), [attribute.Substring(4, attribute.Length - 4 - "Attribute".Length)]),
        "AcceptVerbsAttribute" => new RouteStatement(route, texts),
        _ => null,
    };

    /// <summary>The routes of an action.</summary>
    /// <param name="controller">The name of the controller's class.</param>
    /// <param name="action">The action's name.</param>
    /// <param name="ofController">What the attributes of the class say.</param>
    /// <param name="ofAction">What those of the method say.</param>
    public static IEnumerable<Route> RoutesOf(string controller, string action, IReadOnlyList<RouteStatement> ofController, IReadOnlyList<RouteStatement> ofAction)
    {
        foreach (var (template, verbs) in Selectors(ofAction))
        {
            var stated = false;
            foreach (var outer in ofController)
            {
                if (outer.Template is null)
                    continue;
                stated = true;
                if (Route.Of(Replace(Route.Combine(outer.Template, template), controller, action), verbs) is { } route)
                    yield return route;
            }

            // Without any template the host's conventions decide.
            if (!stated && template is not null && Route.Of(Replace(template, controller, action), verbs) is { } own)
                yield return own;
        }
    }

    // A template that names no verbs takes those of the attributes without a template.
    private static List<(string? Template, IReadOnlyList<string> Verbs)> Selectors(IReadOnlyList<RouteStatement> statements)
    {
        var selectors = new List<(string?, IReadOnlyList<string>)>();
        var loose = new List<string>();
        foreach (var statement in statements)
        {
            if (statement.Template is null)
                loose.AddRange(statement.Verbs);
        }

        var taken = false;
        foreach (var statement in statements)
        {
            if (statement.Template is not { } template)
                continue;
            taken |= statement.Verbs.Count == 0;
            selectors.Add((template, statement.Verbs.Count == 0 ? loose : statement.Verbs));
        }

        if (selectors.Count == 0 || loose.Count > 0 && !taken)
            selectors.Add((null, loose));
        return selectors;
    }

    private static string Replace(string template, string controller, string action)
    {
        if (template.IndexOf('[') < 0)
            return template;
        return ReplaceToken(ReplaceToken(template, "[controller]", Without(controller, "Controller")), "[action]", Without(action, "Async"));
    }

    private static string ReplaceToken(string template, string token, string value)
    {
        for (var at = template.IndexOf(token, StringComparison.OrdinalIgnoreCase); at >= 0; at = template.IndexOf(token, StringComparison.OrdinalIgnoreCase))
            template = template.Substring(0, at) + value + template.Substring(at + token.Length);
        return template;
    }

    private static string Without(string name, string suffix) => name.EndsWith(suffix, StringComparison.Ordinal) && name.Length > suffix.Length ? name.Substring(0, name.Length - suffix.Length) : name;

    private static string? First(IReadOnlyList<string> texts) => texts.Count > 0 ? texts[0] : null;
}
