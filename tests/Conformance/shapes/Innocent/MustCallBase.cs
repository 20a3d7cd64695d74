// A member that must be wrapped, wrapped.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class CityHeader : NoticeSlot
{
    public override string Render(Resident resident) => "";

    public override string Header()
    {
        var header = base.Header();
        return "City " + header;
    }
}
