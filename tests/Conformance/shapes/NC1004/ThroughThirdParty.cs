// Hiding a core member below another vendor's class.
// core: ../../cores/Juki.cs
// reference: ../../stubs/JukiAddons.cs
using JukiAddons;

namespace Acme.Residents;

public sealed class OwnResident : AddonResident
{
    public OwnResident() : base("N")
    {
    }

    public new string Number => "own"; // expect: NC1004

    public new string Nickname => "own";
}
