// Overriding what object declares is nobody's behaviour but the own.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class EqualSlot : NoticeSlot
{
    public override string Render(Resident resident) => "";

    public override string ToString() => "slot";

    public override bool Equals(object obj) => obj is EqualSlot;

    public override int GetHashCode() => 3;

    ~EqualSlot()
    {
    }
}
