using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Texts;

namespace NoCustomization.Tool.Builds;

/// <summary>Takes the arguments of a rule's message out of its text again: the compiler's log holds the text alone.</summary>
internal static partial class MessageArguments
{
    /// <summary>The arguments in order, or none where the text does not have the form of the rule's message.</summary>
    public static IReadOnlyList<string> Of(Rule rule, string text, CultureInfo culture)
    {
        var form = Regex.Escape(TextResources.Get(rule.MessageKey, culture));
        var found = Regex.Match(text, "^" + Placeholder().Replace(form, "(?<a$1>.+?)") + "$", RegexOptions.Singleline | RegexOptions.CultureInvariant);
        var arguments = new List<string>();
        while (found.Groups["a" + arguments.Count.ToString(CultureInfo.InvariantCulture)] is { Success: true } group)
            arguments.Add(group.Value);
        // A number left out would shift the rest.
        return arguments.Count == Placeholder().Matches(form).Select(m => m.Value).Distinct().Count() ? arguments : [];
    }

    [GeneratedRegex(@"\\\{(\d+)}")]
    private static partial Regex Placeholder();
}
