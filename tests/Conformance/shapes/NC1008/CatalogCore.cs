// A catalog says which member of an open class must be wrapped.
// core: ../../cores/Kokuho.cs
using Kokuho;

namespace Acme.Health;

public sealed class ReducedRate : RateRule
{
    public override decimal Rate(int year) => 0.05m;

    public override string Name => "reduced";

    public override string Explain(int year) => Name;   // expect: NC1008
}
