// The core behind an extern alias.
// core: package=../../cores/Juki.cs
extern alias package;
using package::Juki.Plugins;

namespace Acme.Juki
{
    public sealed class Slot : NoticeSlot
    {
        public override string Render(package::Juki.Resident resident) => resident.Number;
    }
}
