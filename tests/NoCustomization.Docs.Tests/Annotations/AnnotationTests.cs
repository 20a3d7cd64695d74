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
        var document = Document.Read(Path);
        Assert.Equal(AnnotationReference.Types.Select(AnnotationReference.HeadingOf), document.Headings(3));
        var expected = AnnotationReference.Types.SelectMany(t => AnnotationReference.MembersOf(t).Select(m => $"| `{m.Name}` |")).ToList();
        var actual = document.Text.Split('\n').Where(l => l.StartsWith("| `", System.StringComparison.Ordinal)).Select(l => l[..(l.IndexOf('|', 1) + 1)]).ToList();
        Assert.True(
            expected.SequenceEqual(actual),
            $"The tables of {Path} must have rows for exactly these, in this order:\n" + string.Join("\n", expected) + "\nThey have:\n" + string.Join("\n", actual));
    }
}
