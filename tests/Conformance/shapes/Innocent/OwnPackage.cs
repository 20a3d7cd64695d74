// A package of its own, with its own id, that extends the core where it is open.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Suite
using Juki;
using Juki.Plugins;
using NoCustomization;

[assembly: StandardPackage("acme-suite", Namespaces = new[] { "Acme.Suite" })]

namespace Acme.Suite;

[CoreBehavior]
public class SuiteCheck : IMoveCheck
{
    public virtual bool Accepts(Resident resident) => true;
}

public sealed class StrictCheck : SuiteCheck
{
    public override bool Accepts(Resident resident) => false;
}
