// Private and internal members of the core cannot be hidden by who cannot see them.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class StampedSlot : NoticeSlot
{
    public override string Render(Resident resident)
    {
        Stamp();
        Wire();
        return "";
    }

    public void Stamp()
    {
    }

    public void Wire()
    {
    }
}
