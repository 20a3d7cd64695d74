// Supplying a marked default member of an open interface replaces what the package does there.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public sealed class WardCheck : IMoveCheck
{
    public bool Accepts(Resident resident) => true;

    public string Title => "ward";

    public string AuditLine => "none"; // expect: NC1003
}
