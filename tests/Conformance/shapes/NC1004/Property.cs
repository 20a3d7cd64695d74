// A property of an open type is overridden where it is virtual, never hidden.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class WardSlot : NoticeSlot
{
    public new string Title => "ward"; // expect: NC1004

    public override string Render(Resident resident) => Title;
}
