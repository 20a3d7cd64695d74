// Explicit implementation of an open interface by a private nested struct.
// core: ../../cores/Juki.cs
using Juki.Plugins;

namespace Acme.Fees;

public static class Fees
{
    public static ICertificateFee Flat() => new FlatFee();

    private readonly struct FlatFee : ICertificateFee
    {
        decimal ICertificateFee.Fee(string certificate, int copies) => 300m * copies;
    }
}
