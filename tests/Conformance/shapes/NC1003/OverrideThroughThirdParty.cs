// The class between belongs to another vendor: deriving it is the second hop, overriding the core's member is not.
// core: ../../cores/Juki.cs
// reference: ../../stubs/JukiAddons.cs
using JukiAddons;

namespace Acme.Residents;

public sealed class NamedResident : AddonResident
{
    public NamedResident() : base("N")
    {
    }

    public override string DisplayName => "named"; // expect: NC1003

    public override string Nickname => "own";
}
