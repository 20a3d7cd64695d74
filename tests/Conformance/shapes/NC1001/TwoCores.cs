// Two packages in one project: each judges what is its own.
// core: ../../cores/Juki.cs, ../../cores/Tesuryo.cs
using Juki;
using Tesuryo;

namespace Acme.Suite;

public class SuiteFees : FeeCalculator // expect: NC1001
{
    public class SuiteHousehold : Household // expect: NC1001
    {
    }
}
