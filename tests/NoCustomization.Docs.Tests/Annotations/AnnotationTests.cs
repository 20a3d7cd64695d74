using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Docs.Tests.Documents;
using Xunit;

namespace NoCustomization.Docs.Tests.Annotations;

/// <summary>The reference of the annotations is whole.</summary>
public sealed class AnnotationTests
{
    [Fact]
    public void Every_public_type_is_in_the_reference() => Assert.Equal(
        typeof(StandardPackageAttribute).Assembly.GetExportedTypes().Select(t => t.Name).Order(),
        AnnotationReference.Types.Select(t => t.Name).Order());

    [Fact]
    public void The_English_reference_is_generated() => Expected.Section("docs/annotations.md", "annotations", AnnotationReference.Write());

    [Fact]
    public void The_Japanese_reference_has_the_same_entries()
    {
        const string Path = "docs/annotations.ja.md";
        var expected = AnnotationReference.Types.SelectMany(t => AnnotationReference.MembersOf(t).Select(m => $"{AnnotationReference.HeadingOf(t)} `{m.Name}`").Prepend(AnnotationReference.HeadingOf(t)));
        Expected.Same(Path, expected, Entries(Repository.Read(Path)));
    }

    // Headings, and beneath each the first column of its table.
    private static IEnumerable<string> Entries(string text)
    {
        var heading = "";
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("### ", StringComparison.Ordinal))
                yield return heading = line[4..];
            else if (line.StartsWith("| `", StringComparison.Ordinal))
                yield return $"{heading} {line[2..line.IndexOf(" |", StringComparison.Ordinal)]}";
        }
    }
}
