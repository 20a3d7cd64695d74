// A record overrides a virtual property and a method of a core record; its abstract base member stays unreported.
// core: ../../cores/Tesuryo.cs
using Tesuryo;

namespace Acme.Fees;

public sealed record Points(decimal Amount) : Money(Amount) // expect: NC1001
{
    public override string Text => "points"; // expect: NC1003

    public override Money Half() => this;
}

public sealed record Sen(decimal Amount) : Yen(Amount) // expect: NC1001
{
    public override Money Half() => this; // expect: NC1003
}
