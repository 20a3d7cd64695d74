// Own types below an open base hide and override each other.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public abstract class AcmeSlot : NoticeSlot
{
    public string Footer => "acme";

    public virtual string Note() => "";

    public override string Render(Resident resident) => Footer + Note();
}

public sealed class NewSlot : AcmeSlot
{
    public new string Footer => "new";

    public override string Note() => "new";
}
