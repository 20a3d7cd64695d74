using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Extensibility;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.DirectDebit;
using NoCustomization.Municipal.Kojin;
using NoCustomization.Municipal.Kokuho;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Numbers;
using NoCustomization.Municipal.Points;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Documentation;

/// <summary>The code of docs/municipal.md, compiled.</summary>
internal static class Examples
{
    public static string Numbers(string typed, EraTable eras)
    {
        if (!MunicipalityCode.TryParse(typed, out var code))
            return MunicipalityCode.Explain(typed)!;
        var number = CheckDigitScheme.ResidentRecord.Complete("123456");
        return code.FiveDigits + " " + number + " " + eras.Format(new EffectiveDate(2019, 5, 1));
    }

    public static IReadOnlyList<string> Debits(ZenginHeader header, ZenginDebit account, string kana, Yen amount)
    {
        if (!ZenginText.FromName(kana, out var holder))
            return ["The name has characters that banks do not take."];
        var request = ZenginFile.Request(header, [account with { HolderName = holder, Amount = amount }]);
        var reading = ZenginReader.Read(ZenginWriter.Write(request), ZenginFileKind.Request);
        return [.. reading.Problems.Select(problem => problem.ToString())];
    }

    /// <summary>A package that reads parameters and calls a rule.</summary>
    public sealed class TaxDesk(IParameters<InhabitantTaxInstalments> terms, IParameters<ClosedDays> closed, IExtensionPoint<IReductionRule> rule)
    {
        public Yen FirstTerm(Yen tax, ReductionCase found, [MunicipalityCode] string municipality, EffectiveDate day)
        {
            var share = rule.Invoke(contract => contract.Decide(found)).Share;
            var rest = tax - share.Of(tax, new Rounding(1, RoundingDirection.Down));
            var calendar = closed.AsOf(day, municipality).ToDueDateCalendar();
            return terms.AsOf(day, municipality).Divide(rest, FiscalYear.Of(day), calendar)[0].Amount;
        }
    }

    /// <summary>A vendor's rule.</summary>
    public sealed class UpToEighteen : IOwnChildRelief
    {
        public ChildRelief Decide(ChildReliefCase child) =>
            child.Age <= 18 ? new(new Fraction(1, 1), "独自軽減") : new(new Fraction(0, 1), "対象外");
    }

    public static void Catalog()
    {
        foreach (var point in MunicipalCatalog.Of(typeof(MunicipalCatalog).Assembly).Points)
            Console.WriteLine($"{point.Id}: {point.Japanese}");
    }
}
