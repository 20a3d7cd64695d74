// The namespaces of a core described by a catalog.
// core: ../../cores/Kokuho.cs
namespace Kokuho.Reports;

public sealed class PremiumReport // expect: NC1005
{
    public Insured Oldest { get; set; }
}
