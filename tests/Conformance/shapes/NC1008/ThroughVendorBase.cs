// A vendor's class between: calling its override is calling base, and that override is judged itself.
// core: ../../cores/Madoguchi.cs
using Madoguchi;

namespace Acme.Counters;

public class Between : Counter
{
    public override void Open()
    {
        Greet();
        base.Open();
    }

    public override string Accept(string number) => number;             // expect: NC1008
}

public class Below : Between
{
    public override void Open() => Greet();                             // expect: NC1008

    // Its base is the vendor's, which has the finding.
    public override string Accept(string number) => base.Accept(number);
}

public abstract class Again : Counter
{
    // What lies below can call nothing any more.
    public abstract override void Open();                               // expect: NC1008

    public abstract override string Title { get; set; }                 // expect: NC1008
}

public class BelowAgain : Again
{
    public override void Open() => Greet();

    public override string Title { get; set; } = "";
}

public class BelowBelowAgain : BelowAgain
{
    public override void Open() => Greet();                             // expect: NC1008
}

public sealed class Sealed : Counter
{
    public sealed override void Open() => Greet();                      // expect: NC1008
}
