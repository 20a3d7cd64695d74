using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Findings;

/// <summary>A rule's answer to one usage: broken, and what to say. Where it points is the eye's to add.</summary>
public sealed class Verdict
{
    /// <summary>Creates a verdict.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="usage">The usage that breaks it.</param>
    /// <param name="arguments">The arguments of the rule's message, beginning with the vendor's symbol (see <see cref="Rule.MessageKey"/>).</param>
    public Verdict(Rule rule, Usage usage, params object[] arguments)
        : this(rule, usage, new Text(rule.MessageKey, arguments))
    {
    }

    /// <summary>Creates a verdict that is worded otherwise than the rule's message.</summary>
    /// <param name="rule">The rule that is broken.</param>
    /// <param name="usage">The usage that breaks it.</param>
    /// <param name="message">What to say; its arguments begin with the vendor's symbol as well.</param>
    public Verdict(Rule rule, Usage usage, Text message)
    {
        Rule = rule;
        Usage = usage;
        Message = message;
    }

    /// <summary>The rule that is broken.</summary>
    public Rule Rule { get; }

    /// <summary>The usage that breaks it.</summary>
    public Usage Usage { get; }

    /// <summary>What to say.</summary>
    public Text Message { get; }
}
