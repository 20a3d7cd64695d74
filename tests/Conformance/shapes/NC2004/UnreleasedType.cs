// Where only released symbols may be referred to, everything else is restricted.
// core: ../../cores/Zeimu.cs
using Zeimu;

namespace Acme.Taxes;

public static class Preview
{
    public static decimal Compute(Taxpayer taxpayer) =>
        Assessment.For(taxpayer) // expect: NC2004
            .Compute(); // expect: NC2004

    public static string Version() => Assessment.Version;

    public static decimal Official(Taxpayer taxpayer) => TaxOffice.TaxOf(taxpayer);
}
