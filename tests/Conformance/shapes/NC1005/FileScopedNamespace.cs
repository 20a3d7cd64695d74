// A vendor's class that pretends to belong to the package.
// core: ../../cores/Juki.cs
namespace Juki.Reports;

public sealed class MonthlyReport // expect: NC1005
{
    public int Month { get; set; }

    public Resident First { get; set; }
}
