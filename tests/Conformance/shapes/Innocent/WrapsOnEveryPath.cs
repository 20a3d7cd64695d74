// Members that must be wrapped, wrapped: whatever the paths, each of them calls base or throws.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Madoguchi;

namespace Acme.Counters;

public class Branches : Counter
{
    private const bool Verbose = true;
    private readonly object _gate = new();

    public override void Open()
    {
        if (Greet().Length == 0)
            base.Open();
        else
        {
            Greet();
            base.Open();
        }
    }

    public override string Accept(string number)
    {
        if (number is null)
            throw new ArgumentNullException(nameof(number));
        if (number.Length == 0)
            return base.Accept("0");
        var text = base.Accept(number) ?? throw new InvalidOperationException();
        return text.Length > 3 && text[0] == 'A' ? text : text + "!";
    }

    public override string Accept(string number, int copies) => copies switch
    {
        0 => throw new ArgumentOutOfRangeException(nameof(copies)),
        1 => base.Accept(number, 1),
        > 1 => base.Accept(number, copies) + "s",
    };

    public override T Read<T>(string key, T otherwise)
    {
        while (true)
        {
            var found = base.Read(key, otherwise);
            if (found is not null)
                return found;
        }
    }

    protected override void OnClosing(EventArgs e)
    {
        switch (e)
        {
            case UnhandledExceptionEventArgs:
                base.OnClosing(e);
                break;
            case null:
                throw new ArgumentNullException(nameof(e));
            default:
                goto case_base;
        }

        return;
        case_base:
        base.OnClosing(EventArgs.Empty);
    }

    public override string ToString()
    {
        lock (_gate)
        {
            using var writer = new StringWriter();
            foreach (var line in Waiting())
                writer.Write(line);
            if (Verbose)
                return base.ToString() + writer;
            return "";
        }
    }

    public override IEnumerable<string> Waiting() => from line in base.Waiting() where line.Length > 0 select "A-" + line;
}

public class Loops : Counter
{
    public override void Open()
    {
        do
        {
            base.Open();
        }
        while (Greet().Length == 0);
    }

    public override string Accept(string number)
    {
        for (var i = 0; ; i++)
        {
            var text = base.Accept(number + i);
            if (text.Length > 3)
                return text;
        }
    }

    // Never returns.
    protected override void OnClosing(EventArgs e)
    {
        while (true)
            base.OnClosing(e);
    }

    public override string Accept(string number, int copies)
    {
        var tries = 0;
        again:
        tries++;
        if (tries < 3)
            goto again;
        return base.Accept(number, copies);
    }

    public override string ToString() => (Greet().Length > 0 & base.ToString().Length > 0) || Greet().Length == 1 ? "yes" : "no";
}

public class Arguments : Counter
{
    public override string Accept(string number) => base.Accept(number ?? "");

    public override string Accept(string number, int copies) => string.Concat(copies > 1 ? "many " : null, base.Accept(number, copies > 0 ? copies : 1));

    public override T Read<T>(string key, T otherwise) => base.Read(key, key.Length > 3 ? otherwise : default!);

    public override string ToString() => $"{(Greet() is { Length: > 0 } text ? text : "-")} {base.ToString()?.Trim()}";
}

// Nobody said that this one must be wrapped: the nearest declaration of the core decides.
public class Night : NightCounter
{
    public override void Open() => Greet();
}

public class Abstract : Desk<string>
{
    public override string Kind() => "desk";

    public override bool Receive(string form) => form.Length > 0 & base.Receive(form);
}
