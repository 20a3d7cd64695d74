// A closed interface that the listed open one already extends: listing it adds nothing.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Checks;

public sealed class NumberedCheck : IMoveCheck, INumbered
{
    public string Number => "7";

    public bool Accepts(Resident resident) => true;
}
