// A method hides a property of its name whatever its arity.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class HidingSlot : NoticeSlot
{
    public override string Render(Resident resident) => Title<int>();

    public new string Title<T>() => typeof(T).Name; // expect: NC1004
}
