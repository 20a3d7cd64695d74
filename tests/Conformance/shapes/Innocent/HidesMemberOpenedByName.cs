// A member that the author opened by name may be hidden.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class HeadedSlot : NoticeSlot
{
    public new string Header() => base.Header() + "!";

    public override string Render(Resident resident) => Header();
}
