// The open base implements a closed interface; listing it again changes the dispatch of the core without an override.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;
using Juki.Services;

namespace Acme.Notices;

public sealed class RenumberedSlot : NoticeSlot, INumbered // expect: NC1002
{
    string INumbered.Number => "A-1";

    public override string Render(Resident resident) => "";
}
