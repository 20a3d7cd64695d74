// Deriving an open base and filling in what it leaves open is what it is for.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class GreetingSlot : NoticeSlot
{
    public override int Order => 5;

    public override string Render(Resident resident) => Frame("Dear " + resident.DisplayName);

    protected override string Frame(string text) => "* " + text;
}
