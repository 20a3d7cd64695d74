// Covariant overrides among own classes below an open base.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public abstract class MakerSlot : NoticeSlot
{
    public override string Render(Resident resident) => Make().ToString();

    public virtual object Make() => "";

    public virtual MakerSlot Clone() => this;
}

public sealed class TextSlot : MakerSlot
{
    public override string Make() => "text";

    public override TextSlot Clone() => this;
}
