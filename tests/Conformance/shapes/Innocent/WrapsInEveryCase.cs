// Switch statements that leave nothing over: no path goes past them.
// core: ../../cores/Madoguchi.cs
using System;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Cases : Counter
{
    public override void Open()
    {
        switch (Greet().Length > 0)
        {
            case true:
                base.Open();
                break;
            case false:
                Greet();
                base.Open();
                break;
        }
    }

    public override string Accept(string number)
    {
        switch (number)
        {
            case null:
                return base.Accept("");
            case { Length: > 3 } when Greet() == "":
                number = base.Accept("long");
                break;
            case "a" or "b":
                throw new ArgumentException(number);
            case var other:
                number = base.Accept(other);
                break;
        }

        return number;
    }

    protected override void OnClosing(EventArgs e)
    {
        switch (e)
        {
            case UnhandledExceptionEventArgs unhandled:
                base.OnClosing(unhandled);
                break;
            case not null:
                base.OnClosing(e);
                break;
            case null:
                base.OnClosing(EventArgs.Empty);
                break;
        }
    }

    public override string Accept(string number, int copies)
    {
        switch ((object)number)
        {
            case string text:
                base.Accept(text, copies);
                break;
            case object:
            case null:
                base.Accept("", copies);
                break;
        }

        if (copies is var many)
            return number;
        return base.Accept(number, many);
    }

    public override async Task CloseAsync()
    {
        switch (await Task.FromResult<bool?>(true))
        {
            case true:
            case false:
                await base.CloseAsync();
                break;
            case null:
                base.CloseAsync().Wait();
                break;
        }
    }
}
