// The same by explicit implementation.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class DollarFormat : IFeeFormat
{
    public string Format(decimal fee) => "$" + fee;

    string IFeeFormat.Currency => "USD"; // expect: NC1003
}
