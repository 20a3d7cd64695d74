// Nested types of a plugin, one of which is generic over the core's types.
// core: ../../cores/Juki.cs
using System.Collections.Generic;
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class TableSlot : NoticeSlot
{
    private readonly Cells<Resident> cells = new();

    public override string Render(Resident resident)
    {
        cells.Add(resident);
        return cells.Count.ToString();
    }

    private sealed class Cells<T> : List<T>
        where T : class
    {
        public new int Count => base.Count + 1;
    }
}
