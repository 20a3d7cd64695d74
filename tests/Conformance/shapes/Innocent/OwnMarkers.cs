// The package author's attributes on own types bind others, not the assembly that carries them.
// core: ../../cores/Juki.cs
using Juki;
using NoCustomization;

namespace Acme.Own;

[PackageInternal]
public class Engine
{
    [CoreBehavior]
    public virtual string Run(Resident resident) => resident.Number;
}

public sealed class FastEngine : Engine
{
    public override string Run(Resident resident) => base.Run(resident) + nameof(Engine);

    public static Engine Create() => new FastEngine();
}
