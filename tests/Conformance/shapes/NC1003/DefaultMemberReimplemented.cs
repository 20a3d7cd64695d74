// Listing an open interface again is free; supplying its marked member is not.
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
    string IMoveCheck.AuditLine => "ward"; // expect: NC1003
}
