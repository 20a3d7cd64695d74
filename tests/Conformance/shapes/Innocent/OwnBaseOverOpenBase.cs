// An own base over an open one: overriding two levels down stays open.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public abstract class AcmeSlot : NoticeSlot
{
    public override string Render(Resident resident) => Body(resident);

    protected abstract string Body(Resident resident);
}

public sealed class AgeSlot : AcmeSlot
{
    public override int Order => 1;

    public override string Render(Resident resident) => base.Render(resident) + "!";

    protected override string Body(Resident resident) => "age";
}
