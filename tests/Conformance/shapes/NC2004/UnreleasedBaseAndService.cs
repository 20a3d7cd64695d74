// Deriving an exception is open, naming an unreleased one is not; an unreleased interface is both closed and restricted.
// core: ../../cores/Zeimu.cs
using Zeimu;

namespace Acme.Taxes;

public class ReliefException : TaxException // expect: NC2004
{
}

public class FileLedger : ITaxLedger // expect: NC1002, NC2004
{
    public void Post(string number, decimal tax)
    {
    }
}
