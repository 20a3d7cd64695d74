// Partial members and the field keyword on a plugin.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed partial class FieldSlot : NoticeSlot
{
    public string Footer
    {
        get => field ?? "";
        set => field = value.Trim();
    }

    public partial string Note { get; }

    public override string Render(Resident resident) => Footer + Note;

    private partial void Check(Resident resident);
}

public sealed partial class FieldSlot
{
    public partial string Note => "note";

    private partial void Check(Resident resident) => Footer = resident.Number;
}
