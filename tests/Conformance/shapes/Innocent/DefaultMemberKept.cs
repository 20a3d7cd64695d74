// Own members that are named like marked default members and supply nothing.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class Plain
{
    public string Currency => "EUR";
}

public sealed class Other : IFeeFormat
{
    public static string Currency(int digits) => digits.ToString();

    public string Format(decimal fee) => ((IFeeFormat)this).Currency + fee;
}
