// Each overriding accessor calls base's accessor; a property or event has one finding.
// core: ../../cores/Madoguchi.cs
using System;
using Madoguchi;

namespace Acme.Counters;

public class Automatic : Counter
{
    public override string Title { get; set; } = "";                    // expect: NC1008

    public override string Label { get; } = "";                         // expect: NC1008

    public override event EventHandler? Called;                         // expect: NC1008

    protected void Raise() => Called?.Invoke(this, EventArgs.Empty);
}

public class Computed : Counter
{
    public override string Label => "Counter " + Title;                 // expect: NC1008

    public override string Title                                        // expect: NC1008
    {
        get => base.Title.Trim();
        set => Greet();
    }

    public override string this[int seat]                               // expect: NC1008
    {
        get => "";
        set => base[seat] = value;
    }

    public override event EventHandler? Called                          // expect: NC1008
    {
        add => base.Called += value;
        remove { }
    }
}

public class TheOtherAccessor : Counter
{
    private string _title = "";

    public override string Title                                        // expect: NC1008
    {
        get
        {
            base.Title = _title;
            return _title;
        }

        set => _title = base.Title + value;
    }

    public override string this[int seat]                               // expect: NC1008
    {
        get => base[seat + 1] ?? "";
        set
        {
            if (base[seat] != value)
                base[seat] = value;
        }
    }

    public override event EventHandler? Called                          // expect: NC1008
    {
        add => base.Called -= value;
        remove => base.Called -= value;
    }
}

public class OnlySetter : Counter
{
    public override string Title { set => Greet(); }                    // expect: NC1008

    public override string this[int seat] { get => ""; }                // expect: NC1008
}
