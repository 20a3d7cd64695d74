// An explicit implementation of an own interface has the name and hides nothing.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public interface ITitled
{
    string Title { get; }

    string Header();
}

public sealed class TitledSlot : NoticeSlot, ITitled
{
    string ITitled.Title => "titled";

    string ITitled.Header() => "header";

    public override string Render(Resident resident) => ((ITitled)this).Title;
}
