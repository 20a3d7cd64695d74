// An own interface adds an overload to an open one.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public interface IDatedCheck : IMoveCheck
{
    bool Accepts(Resident resident, System.DateOnly on);
}
