// A released type releases its public members, one marked as internal excepted.
// core: ../../cores/Zeimu.cs
using Zeimu;

namespace Acme.Taxes;

public static class Keys
{
    public static string Number(Taxpayer taxpayer) => taxpayer.Number;

    public static string Shard(Taxpayer taxpayer) => taxpayer.ShardKey; // expect: NC2004
}
