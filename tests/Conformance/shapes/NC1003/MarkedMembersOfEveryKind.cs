// Marked members of an open type: method, indexer, event, generic method.
// core: ../../cores/Tesuryo.cs
using System;
using Tesuryo;

namespace Acme.Fees;

public sealed class EverySurcharge : Surcharge
{
    public override decimal Of(decimal fee) => 1m;

    public override string Label { get; init; } = "every";

    public override decimal Limit(decimal fee) => fee; // expect: NC1003

    public override string this[int year] => "R8"; // expect: NC1003

    public override event EventHandler Applied; // expect: NC1003

    public override T Convert<T>(T fee) => default; // expect: NC1003

    public void Raise() => Applied?.Invoke(this, EventArgs.Empty);
}
