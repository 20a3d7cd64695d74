// A partial plugin in two files, the open base in the other one.
// core: ../../cores/Juki.cs
// with: PartialPlugin.Bases.cs
using Juki;

namespace Acme.Notices;

public sealed partial class SplitSlot
{
    public override string Render(Resident resident) => Prefix + resident.Number;
}
