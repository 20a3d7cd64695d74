// A call of the vendor's own override names, as C# sees it, what that overrides; the override itself is no reference.
// core: ../../cores/Kiban.cs
using System;
using Kiban;

namespace Acme.Platforms;

public class Nightly : PlatformTask
{
    public override string Slot { get; set; } = "1";

    protected override void Prepare()
    {
    }

    public override Nightly Copy() => new();

    public override void Run() => Prepare(); // expect: NC2004

    public void Others(Nightly other) => other.Prepare(); // expect: NC2004

    public Action Group() => Prepare; // expect: NC2004

    public string Read() => Slot; // expect: NC2004

    public void Write(Nightly other) => other.Slot = "2"; // expect: NC2004

    public Action Lambda() => () =>
    {
        Prepare(); // expect: NC2004
    };

    // Another return type makes it a declaration of its own.
    public Nightly Own() => Copy();

    public void Innocent() => new Hourly().Start();
}

public sealed class Hourly : Nightly
{
    protected override void Prepare()
    {
    }

    public void Start()
    {
        Prepare(); // expect: NC2004
        Print(1);
    }

    private static void Print(int slot)
    {
    }
}

public class Slow : SlowTask
{
    public override void Run()
    {
        Prepare(); // expect: NC2004
        base.Prepare();
        Slot = "2"; // expect: NC2004
    }

    public Action Group() => base.Prepare;
}
