using System.Text.RegularExpressions;

namespace NoCustomization.Tool.Output;

/// <summary>Reads well without a Markdown viewer.</summary>
internal static partial class PlainText
{
    /// <summary>A Markdown text without the marks of headings, emphasis, code and links.</summary>
    public static string Of(string markdown)
    {
        var text = Fence().Replace(markdown, "");
        text = Heading().Replace(text, "");
        text = Link().Replace(text, "$1");
        return text.Replace("**", "").Replace("`", "").Trim();
    }

    [GeneratedRegex(@"^```.*\r?\n?", RegexOptions.Multiline)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^#+ +", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\[([^\]]+)\]\([^)]*\)")]
    private static partial Regex Link();
}
