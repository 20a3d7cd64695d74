// Own events over a core's EventArgs, custom accessors, and an own delegate like the core's.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public delegate void Printed(string line);

public class Publisher
{
    private EventHandler<ResidentChangedEventArgs> moved;

    public event EventHandler<ResidentChangedEventArgs> Moved
    {
        add => moved += value;
        remove => moved -= value;
    }

    public virtual event Printed Printed;

    public void Raise(Resident resident)
    {
        moved?.Invoke(this, new ResidentChangedEventArgs(resident.Number));
        Printed?.Invoke(resident.ToString());
    }
}
