// An assembly that bears the friend's name and touches nothing internal.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;
using Juki.Plugins;

namespace Acme.Residents;

public sealed class PublicOnly : IMoveCheck
{
    public bool Accepts(Resident resident) => resident.Number != Resident.Anonymous().Number;

    public static OfficeState State() => new OfficeState();
}
