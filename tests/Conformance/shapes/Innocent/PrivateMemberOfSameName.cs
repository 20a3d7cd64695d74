// A private member is seen by nobody else.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class QuietSlot : NoticeSlot
{
    private new string Title => "quiet";

    private new readonly int width = 10;

    public override string Render(Resident resident) => Title.PadLeft(width);
}
