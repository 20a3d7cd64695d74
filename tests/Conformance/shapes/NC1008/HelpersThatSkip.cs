// Helpers, local functions and lambdas that do not call base, or not on every path.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Helpers : Counter
{
    public override void Open() => OpenOnWorkingDays();                 // expect: NC1008

    private void OpenOnWorkingDays()
    {
        if (DateTime.Today.DayOfWeek != DayOfWeek.Sunday)
            base.Open();
    }

    // A helper that calls what it was called by.
    public override string Accept(string number) => Again(number);      // expect: NC1008

    private string Again(string number) => number.Length > 3 ? Again(number[1..]) : Accept(number);

    // Whoever derives may replace it.
    public override string Accept(string number, int copies) => Replaceable(number, copies);    // expect: NC1008

    protected virtual string Replaceable(string number, int copies) => base.Accept(number, copies);

    public override string Label                                        // expect: NC1008
    {
        get
        {
            if (Greet().Length > 0)
                return BaseLabel;
            return "";
        }
    }

    private string BaseLabel => base.Label;
}

public class LocalFunctions : Counter
{
    public override void Open()                                         // expect: NC1008
    {
        Greet();

        void Never() => base.Open();
    }

    public override string Accept(string number)                        // expect: NC1008
    {
        if (number.Length > 3)
            return Local();
        return "";

        string Local() => base.Accept(number);
    }

    public override string Accept(string number, int copies)            // expect: NC1008
    {
        return Local(copies);

        string Local(int count) => count > 1 ? base.Accept(number, count) : number;
    }

    protected override void OnClosing(EventArgs e)                      // expect: NC1008
    {
        Action greet = () => Greet();
        greet();
        new List<int> { 1 }.ForEach(_ => Greet());
    }

    public override async Task CloseAsync()                             // expect: NC1008
    {
        await Later();

        async Task Later()
        {
            await Task.Yield();
            if (Greet().Length > 0)
                await base.CloseAsync();
        }
    }
}

public class OnSomePathsOnly : Counter
{
    public override void Open()                                         // expect: NC1008
    {
        if (Greet().Length == 0)
            return;
        Action open = base.Open;
        open();
    }

    public override string Accept(string number)                        // expect: NC1008
    {
        if (number.Length == 0)
            return "";
        Func<string> accept = () => base.Accept(number);
        return accept();
    }
}
