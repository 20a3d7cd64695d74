// A test project that uses the core and open points only.
// core: ../../cores/Juki.cs
// options: test=true
using Juki;
using Juki.Plugins;

namespace Acme.Tests;

public sealed class FakeCheck : IMoveCheck
{
    public bool Accepts(Resident resident) => true;
}
