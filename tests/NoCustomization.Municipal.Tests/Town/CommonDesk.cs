using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Money;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class CommonDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        var day = new EffectiveDate(2026, 4, 15);
        yield return books.Say<Body>(p => p.Code + " " + p.Name);
        yield return books.Say<Organisation>(p => p.Offices[0].Name + " " + p.Offices[0].Kind + " " + p.Offices[0].Id + " " + p.Offices[0].Terminals[0]);
        yield return books.Say<Certifiers>(p => p.On(day).Title + " " + p.On(day).Name + ", " + p.On(day.AddDays(60)).Role + ", " + p.Entries[1].From + "-" + p.Entries[1].To);
        yield return books.Say<SealImage>(p => p.File + " " + p.WidthMm + "x" + p.HeightMm + " " + p.Color);
        yield return books.Say<SealByCertificate>(p => p.Of("juminhyo") + " " + p.Of("zei") + (p.Of("none") is null));
        yield return books.Say<SealWording>(p => p.TextFor("seal") + p.TextFor("none") + p.MostCharacters);
        yield return books.Say<Eras>(p => p.ToTable().Format(new EffectiveDate(2019, 5, 1), p.PrintsGannen));
        yield return books.Say<TextOverflowHandling>(p => p.Handling.ToString());
        yield return books.Say<IssueNumber>(p => string.Join(",", p.Parts) + " " + p.SerialDigits);
        yield return books.Say<IssueHistoryRetention>(p => p.Years.ToString());
        yield return books.Say<AccessLogRetention>(p => p.Years.ToString());
        yield return books.Say<OperationRights>(p => p.Rights[0].Holder + " " + p.Rights[0].Function + " " + p.Rights[0].MayChange + " " + p.Rights[0].Hidden[0]);
        yield return books.Say<BatchSchedule>(p => string.Join(",", p.Runs.Where(run => run.IsDue(day)).Select(run => run.Batch + run.At)) + " " + p.Runs[0].Weekday + " " + p.Runs[3].Day);
        yield return books.Say<ExtractionTemplates>(p => p.Templates[0].Name + " " + p.Templates[0].Fields.Count + " " + p.Templates[0].Output);
        yield return books.Say<PrintDestinations>(p => p.Destinations[0].Form + " " + p.Destinations[0].Printer + " " + p.Destinations[0].Tray + " " + p.Destinations[0].Copies + p.Destinations[0].ShowsPreview + p.Destinations[0].AsPdf);
        yield return books.Say<LinkageTimingSetting>(p => p.Timing + " " + p.EveryMinutes);
        yield return books.Say<AddressTable>(p => p.Entries[0].Code + " " + p.Entries[0].Name + " " + p.Entries[0].From + p.Entries[0].To);
        yield return books.Say<PostalTable>(p => p.Entries[0].Code.ToPrinted() + " " + p.Entries[0].Address.Municipality + p.Entries[0].Name);
        yield return books.Say<Districts>(p => p.Find("A1", day)!.Name + (p.Find("A1", new EffectiveDate(2019, 1, 1)) is null));
        yield return books.Say<NoticeWording>(p => p.TextFor("inquiry") + p.MostCharacters);
        yield return books.Say<ClosedDays>(p => p.ToDueDateCalendar().Move(new EffectiveDate(2026, 5, 3), ClosedDayRule.NextOpenDay) + " " + p.ToDueDateCalendar().IsClosed(new EffectiveDate(2026, 12, 31)) + " " + p.ToDueDateCalendar().IsClosed(p.OpenDays[0]) + p.ToOfficeCalendar().IsClosed(p.OpenDays[0]));
        yield return books.Say<BankClosedDays>(p => p.ToCalendar(books.Read<ClosedDays>()).LastOpenDayOf(2026, 12).ToString());
        yield return books.Say<CertificateFees>(p => p.FeeOf("juminhyo")!.Value.ToPrinted() + (p.FeeOf("none") is null) + p.Fees[0].Name);
        yield return books.Say<FeeQuantity>(p => p.FeesFor("juminhyo", 6) + " " + p.FeesFor("juminhyo", 5) + " " + p.FeesFor("other", 9) + " " + p.FeesFor("setai", 11) + p.RuleOf("setai")!.Unit);
        yield return books.Say<FeeDiscount>(p => p.Of(FeeChannel.Store) + " " + p.Of(FeeChannel.Counter) + " " + p.Reduced(new Yen(300), FeeChannel.Store));
        yield return books.Say<FeeExemptions>(p => p.Find("01", day)!.Name);
    }
}
