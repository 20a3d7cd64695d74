// An auto-property with an initializer supplies the marked member.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class EuroFormat : IFeeFormat
{
    public string Currency { get; } = "EUR"; // expect: NC1003

    public string Format(decimal fee) => fee + Currency;
}
