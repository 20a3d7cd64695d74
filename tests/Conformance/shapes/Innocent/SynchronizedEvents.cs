// Field-like events and locks: the accessors are the compiler's.
// core: ../../cores/Juki.cs
using System;
using System.Threading;
using Juki;
using Juki.Plugins;

namespace Acme.Notices;

public sealed class LockedSlot : NoticeSlot
{
    private readonly Lock gate = new();

    public event EventHandler<ResidentChangedEventArgs> Rendered;

    public override string Render(Resident resident)
    {
        lock (gate)
        {
            Rendered?.Invoke(this, new(resident.Number));
            return resident.Number;
        }
    }
}
