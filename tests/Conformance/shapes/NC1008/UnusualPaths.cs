// Rarer paths that leave base out.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Statements : Counter
{
    public override string Accept(string number)                        // expect: NC1008
    {
        switch (number)
        {
            case "a": case "b": return base.Accept("1");
            case "c": goto case "a";
            case "d": case "e": case "f": break;
            default: return base.Accept(number);
        }

        return number;
    }

    public override string Label => Greet() is "a" or "b" ? Title : base.Label;    // expect: NC1008

    public override string Title                                        // expect: NC1008
    {
        get => base.Title;
        set
        {
            foreach (var part in value.Split(' '))
            {
                base.Title = part;
                break;
            }
        }
    }

    public override void Open()                                         // expect: NC1008
    {
        using var writer = new StringWriter();
        foreach (var line in Waiting())
        {
            if (line.Length > 3)
                return;
            writer.Write(line);
        }

        lock (writer)
            base.Open();
    }

    protected override void OnClosing(EventArgs e)                      // expect: NC1008
    {
        try
        {
            try
            {
                Greet();
                if (e is null)
                    throw new InvalidOperationException();
                base.OnClosing(e);
            }
            catch (InvalidOperationException)
            {
                throw;
            }
        }
        catch (Exception)
        {
            Greet();
        }
    }
}

public class Asynchronous : Counter
{
    public override async Task<string> AcceptAsync(string number)       // expect: NC1008
    {
        await using var stream = new MemoryStream();
        await foreach (var line in QueueAsync())
        {
            if (line.Length == 0)
                return line;
        }

        return await base.AcceptAsync(number);
    }

    public override async Task CloseAsync()                             // expect: NC1008
    {
        try
        {
            await Task.Yield();
            if (Greet().Length > 0)
                throw new InvalidOperationException();
            await base.CloseAsync();
        }
        catch (InvalidOperationException)
        {
            await Task.Delay(1);
        }
    }

    public override async ValueTask<int> StampAsync(int count)          // expect: NC1008
    {
        while (count > 0)
        {
            await Task.Yield();
            count -= await base.StampAsync(1);
        }

        return count;
    }

    public override async IAsyncEnumerable<string> QueueAsync()         // expect: NC1008
    {
        await Task.Yield();
        yield return Greet();
    }
}

public class Cases : Counter
{
    public override void Open()                                         // expect: NC1008
    {
        switch (Greet().Length)
        {
            case 0:
                base.Open();
                break;
            case > 0:
                base.Open();
                break;
        }
    }

    protected override void OnClosing(EventArgs e)                      // expect: NC1008
    {
        switch (e)
        {
            case UnhandledExceptionEventArgs:
            case null:
                base.OnClosing(EventArgs.Empty);
                break;
            case var other when Greet() == "":
                base.OnClosing(other);
                break;
        }
    }
}
