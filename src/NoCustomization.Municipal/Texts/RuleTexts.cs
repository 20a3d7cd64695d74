using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Texts;

/// <summary>What is wrong with the values of a parameter, for people.</summary>
internal static class RuleTexts
{
    private static readonly TextSource s_source = new("RuleTexts");

    public static string NeededWith(string member, string of, object value) => s_source.Get(nameof(NeededWith), member, of, value);

    public static string NotWith(string member, string of, object value) => s_source.Get(nameof(NotWith), member, of, value);

    public static string Rising(string member, int row) => s_source.Get(nameof(Rising), member, row);

    public static string OpenEnd(string member, int row) => s_source.Get(nameof(OpenEnd), member, row);

    public static string Twice(string member, object value) => s_source.Get(nameof(Twice), member, value);

    public static string EachAtLeast(string member, object key, long least) => s_source.Get(nameof(EachAtLeast), member, key, least);

    public static string Overlap(EffectiveDate day) => s_source.Get(nameof(Overlap), day);

    public static string NoCertifier(EffectiveDate day, string who) => s_source.Get(nameof(NoCertifier), day, who);

    public static string NoHolidays(int year) => s_source.Get(nameof(NoHolidays), year);

    public static string OutsideYears(EffectiveDate day, int first, int last) => s_source.Get(nameof(OutsideYears), day, first, last);

    public static string YearOrder() => s_source.Get(nameof(YearOrder));

    public static string DiscountTooLarge(Yen fee, Yen discount) => s_source.Get(nameof(DiscountTooLarge), fee, discount);

    public static string AtLeastOne() => s_source.Get(nameof(AtLeastOne));

    public static string Forbidden(string value, string rule) => s_source.Get(nameof(Forbidden), value, rule);
}
