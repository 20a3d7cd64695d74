using System;
using System.Collections.Generic;
using NoCustomization.Municipal.Businesses;
using NoCustomization.Municipal.Money;
using NoCustomization.Municipal.Points;
using NoCustomization.Municipal.Tables;
using NoCustomization.Municipal.Texts;
using NoCustomization.Parameters;

namespace NoCustomization.Municipal.Common;

/// <summary>How much less a certificate costs where it is issued elsewhere than at the counter.</summary>
[ConfigurationPoint("common.fee-discount")]
[MunicipalPoint(
    Business.Common, ExtensionPointKind.CodeTable, SourceMark.Fact, "Discounts by channel", "交付方法による手数料の減額",
    Description = "How much less a certificate costs where it is issued elsewhere than at the counter.",
    JapaneseDescription = "コンビニ交付など、窓口以外で交付する場合に手数料から減じる額。",
    Sources = ["S81"])]
public sealed class FeeDiscount
{
    /// <summary>Discount by channel (yen).</summary>
    [Statutory(StatutoryKind.Free)]
    [EachAtLeast(0)]
    [Label("Discount by channel (yen)", "交付方法別の減額 (円)")]
    public IReadOnlyDictionary<FeeChannel, long> YenByChannel { get; init; } = new Dictionary<FeeChannel, long>();

    /// <summary>The discount of a channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <returns>Nothing where none is entered.</returns>
    public Yen Of(FeeChannel channel) => YenByChannel.TryGetValue(channel, out var yen) ? new Yen(yen) : Yen.Zero;

    /// <summary>What a certificate costs in a channel.</summary>
    /// <param name="fee">The fee by ordinance.</param>
    /// <param name="channel">The channel.</param>
    /// <returns>The fee less the discount.</returns>
    /// <exception cref="InvalidOperationException">The discount is larger than the fee: one of the two parameters is wrong.</exception>
    public Yen Reduced(Yen fee, FeeChannel channel) =>
        Of(channel) <= fee ? fee - Of(channel) : throw new InvalidOperationException(RuleTexts.DiscountTooLarge(fee, Of(channel)));
}
