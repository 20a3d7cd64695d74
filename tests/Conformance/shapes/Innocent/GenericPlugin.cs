// A generic own base over an open interface, constrained to a closed type, with static members of its own.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public abstract class CheckBase<TSelf, TResident> : IMoveCheck
    where TSelf : CheckBase<TSelf, TResident>, new()
    where TResident : Resident
{
    public static TSelf Instance { get; } = new();

    public bool Accepts(Resident resident) => resident is TResident typed && Accepts(typed);

    protected abstract bool Accepts(TResident resident);
}

public sealed class ForeignCheck : CheckBase<ForeignCheck, ForeignResident>
{
    protected override bool Accepts(ForeignResident resident) => resident.Nationality.Length == 2;
}
