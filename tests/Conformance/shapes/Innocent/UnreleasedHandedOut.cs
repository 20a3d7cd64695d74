// An unreleased value that a released method hands out, passed on without a name.
// core: ../../cores/Zeimu.cs
using Zeimu;

namespace Acme.Taxes;

public static class Handed
{
    public static bool Exists(Taxpayer taxpayer)
    {
        var assessment = TaxOffice.Assess(taxpayer);
        return assessment != null;
    }
}
