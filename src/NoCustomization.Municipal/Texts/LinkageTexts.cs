namespace NoCustomization.Municipal.Texts;

/// <summary>What is wrong with a linkage file, for people.</summary>
internal static class LinkageTexts
{
    private static readonly TextSource s_source = new("LinkageTexts");

    public static string FileName() => s_source.Get(nameof(FileName));
}
