// Base called through helpers, local functions, lambdas and delegates.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Helpers : Counter
{
    public override void Open() => Timed();

    private void Timed()
    {
        Greet();
        Inner(0);
    }

    private void Inner(int depth)
    {
        if (depth < 3)
        {
            base.Open();
            return;
        }

        base.Open();
    }

    public override string Accept(string number) => this.Once(number).Trim();

    public string Once(string number) => base.Accept(number);

    public override string Accept(string number, int copies) => Retry<string>(number, copies);

    private T Retry<T>(string number, int copies) => (T)(object)base.Accept(number, copies);

    public override string Label => BaseLabel + "!";

    private string BaseLabel => base.Label;

    public override string Title
    {
        get => BaseTitle;
        set => BaseTitle = value;
    }

    private string BaseTitle
    {
        get => base.Title;
        set => base.Title = value;
    }

    protected string CoreText() => base.ToString();
}

// The helper of the vendor's class above.
public class Below : Helpers
{
    public override string ToString() => CoreText() + " below";

    public override string Accept(string number) => Once(number);
}

public class LocalFunctions : Counter
{
    public override void Open()
    {
        Greet();
        Local();

        void Local() => base.Open();
    }

    public override string Accept(string number)
    {
        return Outer(number.Length);

        string Outer(int length)
        {
            return length > 3 ? Inner("A") : Inner("B");

            string Inner(string prefix) => prefix + base.Accept(number);
        }
    }

    public override string Accept(string number, int copies)
    {
        Func<int, string> local = Local;
        return local(copies);

        string Local(int count) => base.Accept(number, count);
    }
}

public class Lambdas : Counter
{
    public override void Open()
    {
        Action open = () => base.Open();
        open();
    }

    public override string Accept(string number) => string.Concat(Enumerable.Range(0, 1).Select(i => base.Accept(number + i)));

    // Whether it is invoked nobody can tell.
    public override string Accept(string number, int copies) => Measure(() => copies > 0 ? base.Accept(number, copies) : "");

    protected override void OnClosing(EventArgs e)
    {
        Action<EventArgs> closing = base.OnClosing;
        closing(e);
    }

    public override string ToString() => Measure(base.ToString);

    public override T Read<T>(string key, T otherwise) => Measure(() => Measure(() => base.Read(key, otherwise)));

    public override Task CloseAsync() => Task.Run(async () =>
    {
        await Task.Yield();
        await base.CloseAsync();
    });

    public override string Label => Measure(() => base.Label);

    private static T Measure<T>(Func<T> action) => action();
}

public class InLoops<TRow> : Counter
{
    public override void Open()
    {
        Apply(Base);
    }

    public override string Accept(string number)
    {
        var rows = new List<TRow>();
        rows.ForEach(row => base.Accept(number + row));
        return number;
    }

    private void Base() => base.Open();

    private static void Apply(Action action) => action();
}
