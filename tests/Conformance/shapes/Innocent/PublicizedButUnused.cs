// Compiled against a publicized core, and nothing of it used that is not public.
// core: ../../cores/Juki.cs
// options: publicize=true
using Juki;
using Juki.Plugins;

namespace Acme.Checks;

public sealed class Honest : IMoveCheck
{
    public bool Accepts(Resident resident) => resident.DisplayName.Length > 0;
}
