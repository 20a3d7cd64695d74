// Indexers and events can be overridden too, each once.
// core: ../../cores/Juki.cs
using System;
using Juki;

namespace Acme.Residents;

public class TracedResident : Resident // expect: NC1001
{
    public TracedResident() : base("T")
    {
    }

    public override string this[string note] // expect: NC1003
    {
        get => note;
        set { }
    }

    public override event EventHandler<ResidentChangedEventArgs> Moved // expect: NC1003
    {
        add { }
        remove { }
    }
}
