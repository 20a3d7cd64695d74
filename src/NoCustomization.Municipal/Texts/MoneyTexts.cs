namespace NoCustomization.Municipal.Texts;

/// <summary>What is wrong with an amount, for people.</summary>
internal static class MoneyTexts
{
    private static readonly TextSource s_source = new("MoneyTexts");

    public static string Yen() => s_source.Get(nameof(Yen));

    public static string Rate() => s_source.Get(nameof(Rate));

    public static string Fraction() => s_source.Get(nameof(Fraction));

    public static string Unit() => s_source.Get(nameof(Unit));

    public static string Divisor() => s_source.Get(nameof(Divisor));

    public static string NoTerms() => s_source.Get(nameof(NoTerms));

    public static string Negative() => s_source.Get(nameof(Negative));
}
