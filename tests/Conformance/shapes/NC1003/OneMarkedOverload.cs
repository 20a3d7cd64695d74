// An open class whose indexer is closed while the vendor's own indexer beside it is free.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed class YearSurcharge : Surcharge
{
    public override decimal Of(decimal fee) => fee;

    public override string this[int year] => "R" + year; // expect: NC1003

    public string this[string era] => era;
}
