namespace NoCustomization.Municipal.Texts;

/// <summary>What is wrong with a direct debit file, for people.</summary>
internal static class ZenginTexts
{
    private static readonly TextSource s_source = new("ZenginTexts");

    public static string At(int record, string message) => s_source.Get(nameof(At), record, message);

    public static string NotDigits(string field, int length) => s_source.Get(nameof(NotDigits), Field(field), length);

    public static string NotCharacters(string field) => s_source.Get(nameof(NotCharacters), Field(field));

    public static string NotGiven(string field) => s_source.Get(nameof(NotGiven), Field(field));

    public static string TooLong(string field, int length) => s_source.Get(nameof(TooLong), Field(field), length);

    public static string OtherFile() => s_source.Get(nameof(OtherFile));

    public static string Date() => s_source.Get(nameof(Date));

    public static string AccountKind() => s_source.Get(nameof(AccountKind));

    public static string NewCode() => s_source.Get(nameof(NewCode));

    public static string Result() => s_source.Get(nameof(Result));

    public static string ResultInRequest() => s_source.Get(nameof(ResultInRequest));

    public static string Totals(int count, string amount, int statedCount, string statedAmount) => s_source.Get(nameof(Totals), count, amount, statedCount, statedAmount);

    public static string NewLine() => s_source.Get(nameof(NewLine));

    public static string Length(int bytes, int step) => s_source.Get(nameof(Length), bytes, step);

    public static string RecordKind() => s_source.Get(nameof(RecordKind));

    public static string Order() => s_source.Get(nameof(Order));

    private static string Field(string key) => s_source.Get("Field_" + key);
}
