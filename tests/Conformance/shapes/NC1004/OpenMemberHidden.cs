// What is open is overridden, not hidden.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class HidingSlot : NoticeSlot
{
    public override string Render(Resident resident) => "";

    public new int Order => 3; // expect: NC1004

    public new int width = 10; // expect: NC1004
}
