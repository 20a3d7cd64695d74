// A core member that implements an own interface without a word.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public interface ITitled
{
    string Title { get; set; }
}

public sealed class TitledSlot : NoticeSlot, ITitled
{
    public override string Render(Resident resident) => Title;
}
