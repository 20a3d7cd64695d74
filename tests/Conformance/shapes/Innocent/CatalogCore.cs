// What a catalog opens is open: a base, its member, an interface.
// core: ../../cores/Kokuho.cs
using Kokuho;

namespace Acme.Health;

public sealed class FlatRate : RateRule, IBillingListener
{
    public override string Name => "flat";

    public override decimal Rate(int year) => Cap(year);

    public void Billed(string card)
    {
    }
}
