// The finding stands at the first part, the body in another.
// core: ../../cores/Madoguchi.cs
using Madoguchi;

namespace Acme.Counters;

public partial class Parts : Counter
{
    public override partial string Accept(string number);               // expect: NC1008

    public override partial string Accept(string number, int copies);

    public override partial string Title { get; set; }                  // expect: NC1008

    public override partial string Label { get; }
}

public partial class Parts
{
    public override partial string Accept(string number)
    {
        return number;
    }

    public override partial string Accept(string number, int copies) => base.Accept(number, copies);

    public override partial string Title { get => base.Title; set => Greet(); }

    public override partial string Label => base.Label;
}
