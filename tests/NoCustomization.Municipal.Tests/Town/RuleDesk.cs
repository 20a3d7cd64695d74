using System.Collections.Generic;
using NoCustomization.Extensibility;
using NoCustomization.Municipal.Calendars;
using NoCustomization.Municipal.Characters;
using NoCustomization.Municipal.Common;
using NoCustomization.Municipal.Kojin;
using NoCustomization.Municipal.Kokuho;
using NoCustomization.Municipal.Kosodate;
using NoCustomization.Municipal.Kotei;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Shuno;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Tests.Town;

/// <summary>Where the test package calls rules and codes of vendors.</summary>
internal sealed class RuleDesk(
    IExtensionPoint<ICharacterMap> map,
    IExtensionPoint<IBusinessCalendar> calendar,
    IExtensionPoint<IReductionRule> reduction,
    IExtensionPoint<IOwnTaxRelief> relief,
    IExtensionPoint<IOwnChildRelief> child,
    IExtensionPoint<IMultiChildRelief> siblings,
    IExtensionPoint<IPaymentSlipFormat> slip,
    IExtensionSet<IOutboundCharacterCode> codes)
{
    public IEnumerable<string> Work()
    {
        var text = MappedText.From("\u8FBB\U000E0100\uE000", element => map.Invoke(contract => contract.Map(element)), "〓");
        yield return map.PointId + ": " + text.Text + " " + text.Unmapped.Count;

        yield return calendar.PointId + ": " + calendar.Invoke(contract => contract.Move(new EffectiveDate(2026, 5, 31), ClosedDayRule.NextOpenDay));

        var decision = reduction.Invoke(contract => contract.Decide(new ReductionCase("disaster", new Yen(40_000), new Yen(1_000_000), new Fraction(1, 2), new EffectiveDate(2026, 5, 1))));
        yield return reduction.PointId + ": " + decision.Share.Of(new Yen(40_000), new Rounding(100, RoundingDirection.Down)) + " " + decision.Reason;

        var siting = relief.Invoke(contract => contract.Decide(new SitingCase(new Yen(100_000_000), 1, "siting")));
        yield return relief.PointId + ": " + siting.Share + " " + siting.Reason;

        var own = child.Invoke(contract => contract.Decide(new ChildReliefCase(10, 1, new Yen(20_000), new Yen(3_000_000))));
        yield return child.PointId + ": " + own.Share + " " + own.Reason;

        var second = siblings.Invoke(contract => contract.Decide(new ChildCareCase(2, new Yen(4_000_000), "3-short-d5", new Yen(44_500))));
        yield return siblings.PointId + ": " + second.Share.Of(new Yen(44_500), new Rounding(10, RoundingDirection.Down)) + " " + second.Reason;

        yield return slip.PointId + ": " + slip.Invoke(contract => contract.CodeFor(new PaymentSlip("1", new Yen(5_000), new EffectiveDate(2026, 6, 30), new EffectiveDate(2026, 7, 31))));

        foreach (var encoded in codes.Collect(contract => (contract.Partner, contract.Encode("住民A"))))
            yield return codes.PointId + ": " + encoded.Partner + " " + encoded.Item2.Content.Length + " " + string.Concat(encoded.Item2.Unmapped);
    }
}
