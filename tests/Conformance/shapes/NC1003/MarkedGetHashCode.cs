// The same in an open type: the marked override of an object member stays closed.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class PostalSurcharge : Surcharge
{
    public override decimal Of(decimal fee) => 84m;

    public override int GetHashCode() => 1; // expect: NC1003
}
