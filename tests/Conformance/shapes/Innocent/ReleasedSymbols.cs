// Released types, their members, nested types, extension methods, and a released member of an unreleased type.
// core: ../../cores/Zeimu.cs
using System.Collections.Generic;
using Zeimu;

namespace Acme.Taxes;

public sealed class Returns
{
    private readonly List<Taxpayer> payers = [];

    public decimal Total(string number)
    {
        var payer = Taxpayer.Load(number);
        payer.Income += 1m;
        payers.Add(payer);
        var address = new Taxpayer.Address { City = "Chiyoda" };
        return TaxOffice.TaxOf(payer) + payer.Pad().Length + address.City.Length + Assessment.Version.Length;
    }
}
