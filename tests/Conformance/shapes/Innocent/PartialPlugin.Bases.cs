using Juki.Plugins;

namespace Acme.Notices;

public sealed partial class SplitSlot : NoticeSlot
{
    private const string Prefix = "S";
}
