using System.Collections.Generic;
using NoCustomization.Municipal.Juki;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>What the test package does with the parameters of its folder.</summary>
internal static class JukiDesk
{
    public static IEnumerable<string> Work(Books books)
    {
        yield return books.Say<Furigana>(p => p.IsPrinted ? "住民　太郎　（ジュウミン　タロウ）" : "住民　太郎");
        yield return books.Say<PersonNotice>(p => p.IsUsed + " " + p.Target);
        yield return books.Say<MailAddressing>(p => p.Name.ToString());
        yield return books.Say<ForeignNamePriority>(p => p.Priority.ToString());
        yield return books.Say<VariantSearch>(p => p.IsUsed.ToString());
        yield return books.Say<SearchCsv>(p => p.IsAllowed.ToString());
        yield return books.Say<SupportMeasureNotice>(p => p.IsPrinted.ToString());
        yield return books.Say<SupportMeasurePeriod>(p => p.Months + " " + p.ExtensionFromMonthsBefore);
        yield return books.Say<RestrictionKinds>(p => p.Kinds[0].Name + " " + p.Kinds[0].LevelOf(RestrictedProcess.Issue) + p.Kinds[0].LevelOf(RestrictedProcess.Change) + p.Kinds[0].CoversHousehold);
        yield return books.Say<TemporaryRelease>(p => p.Minutes.ToString());
        yield return books.Say<ResidentCodeStock>(p => p.AlertAt.ToString());
        yield return books.Say<BulkRegistration>(p => p.Most.ToString());
        yield return books.Say<MoveLabels>(p => p.TextFor("moveInAll") + p.MostCharacters);
        yield return books.Say<ReasonCodes>(p => p.ToStandard("11") + p.FromStandard("01", new EffectiveDate(2026, 4, 15))[0].Name);
        yield return books.Say<RemovedArchive>(p => p.Month + "/" + p.Day + " " + p.AfterYears);
    }
}
