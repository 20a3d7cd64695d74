// Nothing of the core is used: the compiled assembly does not refer to it any more, and only the project tells that it is vendor code.
// core: ../../cores/Juki.cs
namespace Juki.Reports;

public sealed class MonthlyReport // expect: NC1005 source
{
    public int Month { get; set; }
}
