// Suppressions on parameters, return values, type parameters and accessors.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;

namespace Acme.Residents;

public class Plain<[SuppressMessage("NoCustomization", "NC2004")] T> // expect: NC9001
{
    public int Value
    {
        [SuppressMessage("NoCustomization", "NC2004")] // expect: NC9001
        get;
        set;
    }

    [return: SuppressMessage("NoCustomization", "NC2004")] // expect: NC9001
    public int Run(
        [SuppressMessage("NoCustomization", "NC2004")] // expect: NC9001
        int count) => count;
}
