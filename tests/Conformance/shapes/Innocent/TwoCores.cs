// A vendor of two packages extends both at their open points.
// core: ../../cores/Juki.cs, ../../cores/Tesuryo.cs
using Juki;
using Juki.Plugins;
using Tesuryo;

namespace Acme.Suite;

public sealed class Window : IMoveCheck, IFeeFormat, ICertificateFee
{
    public bool Accepts(Resident resident) => true;

    public string Format(decimal fee) => FeeCalculator.Round(fee).ToString();

    public decimal Fee(string certificate, int copies) => 300m * copies;
}
