// A vendor's own closed world: hiding, re-implementing and sealing among own types.
// core: ../../cores/Juki.cs
using System;

namespace Acme.Own;

public interface IClock
{
    DateOnly Today { get; }

    string Name => "clock";
}

public class Clock : IClock
{
    public virtual DateOnly Today => new(2026, 4, 1);

    public string Zone => "JST";
}

public sealed class NightClock : Clock, IClock
{
    public override DateOnly Today => base.Today.AddDays(1);

    public new string Zone => "night";

    string IClock.Name => "night";
}
