// The own base supplies the marked member; overriding the own virtual member below is the vendor's affair.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public class AcmeCheck : IMoveCheck
{
    public virtual string AuditLine => "acme"; // expect: NC1003

    public virtual bool Accepts(Resident resident) => true;
}

public sealed class WardCheck : AcmeCheck
{
    public override string AuditLine => "ward";
}
