using Juki;
using Juki.Plugins;

namespace Acme.Checks;

/// <summary>The vendor's check of a move: an extension point, done as it should be.</summary>
public sealed class AcmeCheck : IMoveCheck
{
    public bool Accepts(Resident resident) => resident.Number.Length > 0;
}
