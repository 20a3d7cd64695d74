// Implementing an open interface, with a member that it gives a default and leaves open.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public sealed class AgeCheck : IMoveCheck
{
    public string Title => "age";

    public bool Accepts(Resident resident) => resident.Number.Length > 0;
}
