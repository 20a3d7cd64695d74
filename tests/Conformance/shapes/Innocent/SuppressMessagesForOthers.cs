// Suppressions of other rules, one of which mentions ours in its title and its reason.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;

[assembly: SuppressMessage("Design", "CA1014:MarkAssembliesWithClsCompliant", Justification = "NC1001 does not apply")]

namespace Acme.Residents;

[SuppressMessage("Performance", "CA1822:Like NC1003")]
[SuppressMessage("NC1001", "IDE0001")]
public class Plain
{
    [UnconditionalSuppressMessage("Trimming", "IL2026")]
    public void Run()
    {
    }
}
