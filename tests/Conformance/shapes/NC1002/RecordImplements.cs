// A record supplies the interface's property by a positional parameter.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed record Reader(string Name) : IFeeReader<decimal> // expect: NC1002
{
    public decimal Read(string key) => 300m;
}
