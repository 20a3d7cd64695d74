// The attribute names our rule, with and without a title.
// core: ../../cores/Juki.cs
using System.Diagnostics.CodeAnalysis;

namespace Acme.Residents;

[SuppressMessage("NoCustomization", "NC1003")] // expect: NC9001
public class First
{
    [SuppressMessage("NoCustomization", "NC1003:Override of a closed member", Justification = "agreed")] // expect: NC9001
    public int Value => 1;
}
