using System;
using System.Linq;
using System.Text.RegularExpressions;
using NoCustomization.Docs.Tests.Documents;
using Xunit;

namespace NoCustomization.Docs.Tests;

/// <summary>The list of build properties is that of the package's build files.</summary>
public sealed partial class SettingTests
{
    [Theory]
    [InlineData("docs/settings.md")]
    [InlineData("docs/settings.ja.md")]
    public void The_list_of_build_properties_is_whole(string path)
    {
        var expected = Repository.Files("src/NoCustomization", "*.props").Concat(Repository.Files("src/NoCustomization", "*.targets"))
            .SelectMany(f => Property().Matches(Repository.Read(f)).Select(m => m.Groups["name"].Value))
            .Distinct()
            .Order(StringComparer.Ordinal);
        var actual = Row().Matches(Repository.Read(path)).Select(m => m.Groups["name"].Value).Order(StringComparer.Ordinal);
        Expected.Same(path, expected, actual);
    }

    // What a project may set: properties with a default, and what the compiler sees of ours.
    [GeneratedRegex(@"<(?<name>NoCustomization\w+) Condition=|CompilerVisibleProperty Include=""(?<name>NoCustomization\w+)""", RegexOptions.ExplicitCapture)]
    private static partial Regex Property();

    [GeneratedRegex(@"^\| `(?<name>NoCustomization\w+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex Row();
}
