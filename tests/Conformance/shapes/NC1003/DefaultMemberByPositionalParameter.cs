// A positional parameter becomes the property that supplies the marked member.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public readonly record struct Foreign(string Currency) : IFeeFormat // expect: NC1003
{
    public string Format(decimal fee) => fee + Currency;
}
