// A catalog opens the class and keeps one member closed.
// core: ../../cores/Kokuho.cs
using Kokuho;

namespace Acme.Health;

public sealed class ReducedRate : RateRule
{
    public override decimal Rate(int year) => 0.05m;

    public override string Name => "reduced";

    public override decimal Cap(int year) => 1m; // expect: NC1003
}
