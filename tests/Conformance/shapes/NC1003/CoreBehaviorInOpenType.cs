// Inside an open type the marked members stay closed; the others are what it is for.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class WardSlot : NoticeSlot
{
    public override int Order => 10;

    public override string Render(Resident resident) => resident.Number;

    public override string Number => "W-1"; // expect: NC1003

    protected override void Log(string text) // expect: NC1003
    {
    }
}
