// A line directive that points into the core's files.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

#line 12 "Juki.cs"
public sealed class Mapped : IMoveCheck
{
    public bool Accepts(Resident resident) => true;
}
#line default
