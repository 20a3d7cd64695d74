// Overrides that call base on one path and not on another.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.IO;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Conditions : Counter
{
    private readonly bool _holiday;

    public override void Open()                                         // expect: NC1008
    {
        if (!_holiday)
            base.Open();
    }

    public override string Accept(string number)                        // expect: NC1008
    {
        if (number.Length == 0)
            return "";
        return base.Accept(number);
    }

    public override string Accept(string number, int copies) => copies > 0 ? base.Accept(number, copies) : "";   // expect: NC1008

    public override T Read<T>(string key, T otherwise)                  // expect: NC1008
    {
        if (otherwise is null && base.Read(key, otherwise) is { } found)
            return found;
        return otherwise;
    }

    protected override void OnClosing(EventArgs e)                      // expect: NC1008
    {
        switch (e)
        {
            case UnhandledExceptionEventArgs:
                base.OnClosing(e);
                break;
            case null:
                base.OnClosing(EventArgs.Empty);
                break;
        }
    }

    public override string ToString() => Greet() ?? base.ToString();    // expect: NC1008
}

public class Loops : Counter
{
    public override void Open()                                         // expect: NC1008
    {
        for (var i = 0; i < Greet().Length; i++)
            base.Open();
    }

    public override string Accept(string number)                        // expect: NC1008
    {
        var text = "";
        foreach (var c in number)
            text += base.Accept(c.ToString());
        return text;
    }

    public override string Accept(string number, int copies)            // expect: NC1008
    {
        again:
        if (copies > 3)
        {
            copies--;
            goto again;
        }

        if (copies == 2)
            goto end;
        number = base.Accept(number, copies);
        end:
        return number;
    }

    public override string ToString() => Greet().Length switch          // expect: NC1008
    {
        0 => base.ToString(),
        1 => Greet(),
        _ => base.ToString() + "!",
    };
}

public class Exceptions : Counter
{
    // The exception is thrown before base is called, and then forgotten.
    public override void Open()                                         // expect: NC1008
    {
        try
        {
            if (Greet().Length == 0)
                throw new InvalidOperationException();
            base.Open();
        }
        catch (InvalidOperationException)
        {
        }
    }

    // Only where something fails.
    public override string Accept(string number)                        // expect: NC1008
    {
        try
        {
            return File.ReadAllText(number);
        }
        catch (IOException)
        {
            return base.Accept(number);
        }
    }

    public override string Accept(string number, int copies)            // expect: NC1008
    {
        try
        {
            if (copies == 0)
                return "";
            number = base.Accept(number, copies);
        }
        finally
        {
            Greet();
        }

        return number;
    }

    protected override void OnClosing(EventArgs e)                      // expect: NC1008
    {
        try
        {
            Greet();
        }
        finally
        {
            if (e is not null)
                base.OnClosing(e);
        }
    }

    public override string ToString()                                   // expect: NC1008
    {
        try
        {
            Greet();
        }
        catch (IOException e) when (base.ToString().Length == e.Message.Length)
        {
            throw;
        }

        return "";
    }
}
