// The marked member comes from a base that does not implement the interface: the type that brings both together is the place.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public class Priced
{
    public string Currency => "USD";
}

public sealed class DollarFormat : Priced, IFeeFormat // expect: NC1003
{
    public string Format(decimal fee) => fee + Currency;
}
