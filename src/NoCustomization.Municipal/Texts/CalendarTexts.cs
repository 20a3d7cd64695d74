namespace NoCustomization.Municipal.Texts;

/// <summary>What is wrong with a date or a calendar, for people.</summary>
internal static class CalendarTexts
{
    private static readonly TextSource s_source = new("CalendarTexts");

    public static string FiscalYear() => s_source.Get(nameof(FiscalYear));

    public static string OutsideYear(string year) => s_source.Get(nameof(OutsideYear), year);

    public static string MonthAndDay() => s_source.Get(nameof(MonthAndDay));

    public static string Era() => s_source.Get(nameof(Era));

    public static string Eras() => s_source.Get(nameof(Eras));

    public static string NoEra(string day) => s_source.Get(nameof(NoEra), day);

    public static string EraDate() => s_source.Get(nameof(EraDate));

    public static string NoSuchDay() => s_source.Get(nameof(NoSuchDay));

    public static string OutsideEra(string era, string actual) => s_source.Get(nameof(OutsideEra), era, actual);

    public static string Years() => s_source.Get(nameof(Years));

    public static string HolidayLine(int line) => s_source.Get(nameof(HolidayLine), line);

    public static string NotCovered(string day, int first, int last) => s_source.Get(nameof(NotCovered), day, first, last);

    public static string NoOpenDay(string day, int days) => s_source.Get(nameof(NoOpenDay), day, days);
}
