using System;

namespace NoCustomization.Extensibility;

/// <summary>An extension asked for something that no standard package opens. The whole extension is then not run.</summary>
public sealed class ExtensionRefusedException : Exception
{
    /// <summary>Refuses a registration.</summary>
    /// <param name="ruleId">The rule that it breaks, for example <c>NC4001</c>; <see langword="null"/> where it breaks none and only cannot work.</param>
    /// <param name="symbol">Full name of the type it is about.</param>
    /// <param name="alternative">What to use instead: the id of an extension point, or <see langword="null"/> where the author names none.</param>
    /// <param name="message">The reason and the remedy, in the culture of the host.</param>
    public ExtensionRefusedException(string? ruleId, string symbol, string? alternative, string message)
        : base(message)
    {
        RuleId = ruleId;
        Symbol = symbol;
        Alternative = alternative;
    }

    /// <summary>The rule that was broken, whose page tells the rest; <see langword="null"/> where none was.</summary>
    public string? RuleId { get; }

    /// <summary>Full name of the type it is about.</summary>
    public string Symbol { get; }

    /// <summary>The sanctioned alternative, by id; <see langword="null"/> where there is none.</summary>
    public string? Alternative { get; }
}
