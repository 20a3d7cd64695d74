// An internal member of the core is not what vendors see: a member of its name hides nothing.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki.Friend
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class WiredSlot : NoticeSlot
{
    public override string Render(Resident resident) => "";

    public new void Wire()
    {
    }
}
