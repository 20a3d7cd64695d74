// Base calls among exceptions: an honest catch around them, a finally part that makes them.
// core: ../../cores/Madoguchi.cs
using System;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Runtime.ExceptionServices;
using Madoguchi;

namespace Acme.Counters;

public class Catches : Counter
{
    public override void Open()
    {
        try
        {
            base.Open();
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e.Message);
        }
    }

    public override string Accept(string number)
    {
        try
        {
            Greet();
            return base.Accept(number);
        }
        catch (IOException) when (number.Length > 0)
        {
            return "";
        }
        catch (Exception e)
        {
            throw new InvalidOperationException(number, e);
        }
    }

    public override string Accept(string number, int copies)
    {
        string text;
        try
        {
            text = File.ReadAllText(number);
        }
        catch (IOException)
        {
            text = number;
        }

        return base.Accept(text, copies);
    }

    protected override void OnClosing(EventArgs e)
    {
        try
        {
            if (e is null)
                throw new ArgumentNullException(nameof(e));
            Greet();
        }
        catch (ArgumentNullException)
        {
            base.OnClosing(EventArgs.Empty);
            return;
        }

        base.OnClosing(e);
    }

    public override string ToString()
    {
        try
        {
            try
            {
                if (Greet().Length == 0)
                    throw new IOException();
            }
            catch (IOException)
            {
                Greet();
            }

            return base.ToString();
        }
        catch (InvalidOperationException)
        {
            return "";
        }
    }

    public override string Label
    {
        get
        {
            while (true)
            {
                try
                {
                    return base.Label;
                }
                catch (TimeoutException)
                {
                    Greet();
                }
            }
        }
    }
}

public class Finally : Counter
{
    public override void Open()
    {
        try
        {
            if (Greet().Length == 0)
                return;
            Greet();
        }
        finally
        {
            base.Open();
        }
    }

    public override string Accept(string number)
    {
        try
        {
            try
            {
                return number;
            }
            catch (IOException)
            {
                return "";
            }
        }
        finally
        {
            if (number.Length > 0)
                base.Accept(number);
            else
                base.Accept("0");
        }
    }

    public override string Accept(string number, int copies)
    {
        try
        {
            try
            {
                if (copies == 0)
                    throw new InvalidOperationException();
            }
            finally
            {
                number = base.Accept(number, copies);
            }
        }
        catch (InvalidOperationException)
        {
            return "";
        }

        return number;
    }
}

public class Fails : Counter
{
    public override void Open()
    {
        if (Greet().Length == 0)
        {
            Fail("closed");
            return;
        }

        base.Open();
    }

    public override string Accept(string number)
    {
        try
        {
            return base.Accept(number);
        }
        catch (IOException e)
        {
            ExceptionDispatchInfo.Capture(e).Throw();
            return "";
        }
    }

    public override string Accept(string number, int copies)
    {
        if (copies < 0)
        {
            Environment.FailFast("copies");
            return "";
        }

        return base.Accept(number, copies);
    }

    [DoesNotReturn]
    private static void Fail(string reason) => throw new InvalidOperationException(reason);
}
