// A captured primary constructor parameter is not the inherited field of its name.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class WideSlot(int width) : NoticeSlot
{
    public override string Render(Resident resident) => resident.Number.PadLeft(width);
}
