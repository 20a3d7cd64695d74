// Open members of an open class: an init-only property and a method, the marked ones left alone.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class PostalSurcharge : Surcharge
{
    public override string Label { get; init; } = "postal";

    public override decimal Of(decimal fee) => Limit(fee) + 84m;

    public override FeeResult Explain(decimal fee) => new() { Fee = Of(fee) };
}
