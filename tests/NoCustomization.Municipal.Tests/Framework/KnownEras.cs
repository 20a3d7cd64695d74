using NoCustomization.Municipal.Calendars;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Framework;

/// <summary>The eras at the time of these tests. A package reads them from parameters.</summary>
internal static class KnownEras
{
    public static EraTable Table { get; } = new(
    [
        new Era("明治", 'M', new EffectiveDate(1868, 1, 25)),
        new Era("大正", 'T', new EffectiveDate(1912, 7, 30), sharesFirstDay: true),
        new Era("昭和", 'S', new EffectiveDate(1926, 12, 25), sharesFirstDay: true),
        new Era("平成", 'H', new EffectiveDate(1989, 1, 8)),
        new Era("令和", 'R', new EffectiveDate(2019, 5, 1)),
    ]);
}
