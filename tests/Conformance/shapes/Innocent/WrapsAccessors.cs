// Accessors that call base's accessors.
// core: ../../cores/Madoguchi.cs
using System;
using Madoguchi;

namespace Acme.Counters;

public class Properties : Counter
{
    public override string Title
    {
        get => base.Title.Trim();
        set => base.Title = value ?? "";
    }

    public override string Label
    {
        get
        {
            var label = base.Label;
            return label.Length > 0 ? label : Title;
        }
    }

    public override string this[int seat]
    {
        get => base[seat] ?? "";
        set
        {
            if (value is null)
                throw new ArgumentNullException(nameof(value));
            base[seat] = value.Length > 3 ? value[..3] : value;
        }
    }

    public override event EventHandler? Called
    {
        add
        {
            Greet();
            base.Called += value;
        }

        remove => base.Called -= value;
    }
}

public class OneAccessor : Counter
{
    private int _reads;

    public override string Title
    {
        get
        {
            _reads++;
            return base.Title;
        }
    }

    public override string this[int seat]
    {
        set => (base[seat], _reads) = (value, 0);
    }
}

public class Compound : Counter
{
    public override string Title
    {
        get
        {
            base.Title += Greet().Length > 0 ? "!" : "?";
            return "";
        }

        set => base.Title += value;
    }
}
