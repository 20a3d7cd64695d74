// A pragma without ids over code without findings.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

#pragma warning disable
public class Report
{
    int unused;

    public Household Household { get; set; }
}
#pragma warning restore
