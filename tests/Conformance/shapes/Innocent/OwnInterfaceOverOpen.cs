// An own interface over an open one, and a class behind it.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public interface IWardCheck : IMoveCheck
{
    string Ward { get; }
}

public sealed class WardCheck : IWardCheck
{
    public string Ward => "1";

    public bool Accepts(Resident resident) => true;
}
