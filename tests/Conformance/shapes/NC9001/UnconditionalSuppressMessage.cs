// The unconditional attribute survives into the binary; the attempt is reported in source.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;

namespace Acme.Residents;

public class Plain
{
    [UnconditionalSuppressMessage("NoCustomization", "NC3001")] // expect: NC9001
    public void Run()
    {
    }
}
