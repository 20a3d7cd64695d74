// The class names itself in its closed base: no endless recursion, one finding.
// core: ../../cores/Juki.cs
using Juki;

namespace Acme.Residents;

public sealed class WardCode : CodeBase<WardCode> // expect: NC1001
{
    public string Label { get; set; } = "";
}
