// The id is built from constants, the attribute renamed, the arguments named and out of order.
// core: ../../cores/Juki.cs
using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;

namespace Acme.Residents;

public class Plain
{
    private const string Prefix = "NC";

    [Quiet(checkId: Prefix + "1001", category: "Design")] // expect: NC9001
    public void Run()
    {
    }
}
