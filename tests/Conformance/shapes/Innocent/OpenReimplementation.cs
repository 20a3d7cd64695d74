// Listing an open interface again on an own class, with its open members.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public class AcmeCheck : IMoveCheck
{
    public bool Accepts(Resident resident) => true;
}

public sealed class WardCheck : AcmeCheck, IMoveCheck
{
    string IMoveCheck.Title => "ward";

    bool IMoveCheck.Accepts(Resident resident) => false;
}
