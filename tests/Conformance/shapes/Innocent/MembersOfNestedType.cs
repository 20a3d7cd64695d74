// Members of a nested type, locals and parameters with the names of core members.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class NestedSlot : NoticeSlot
{
    public override string Render(Resident resident)
    {
        var Title = resident.Number;
        return Header(Title) + new Part { Title = Title }.Order;

        static string Header(string Order) => Order;
    }

    public sealed class Part
    {
        public string Title { get; set; } = "";

        public int Order => Title.Length;
    }
}
