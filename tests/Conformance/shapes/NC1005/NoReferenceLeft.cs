// Nothing of the core is used: the compiled assembly does not refer to it any more, and still takes its namespace.
// core: ../../cores/Juki.cs
namespace Juki.Reports;

public sealed class MonthlyReport // expect: NC1005
{
    public int Month { get; set; }
}
