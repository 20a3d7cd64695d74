// A duplicate of a public type of a core described by a catalog.
// core: ../../cores/Kokuho.cs
namespace Kokuho;

public class InsuredStore // expect: NC1006
{
    public Insured Find(string card) => new() { Mark = card };
}
