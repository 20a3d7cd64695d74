// Overrides that leave the core's behaviour out.
// core: ../../cores/Madoguchi.cs
using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Threading.Tasks;
using Madoguchi;

namespace Acme.Counters;

public class Empty : Counter
{
    public override void Open()                                         // expect: NC1008
    {
    }

    public override string Accept(string number) => "A-" + number;      // expect: NC1008

    public override string Accept(string number, int copies) =>         // expect: NC1008
        throw new NotSupportedException();

    public override T Read<T>(string key, T otherwise)                  // expect: NC1008
    {
        return otherwise;
    }

    protected override void OnClosing(EventArgs e)                      // expect: NC1008
    {
        while (true)
            Greet();
    }

    public override string ToString() => "Acme";                        // expect: NC1008

    public override string Greet() => "Good morning";
}

public class CallsSomethingElse : Counter
{
    // Another member's base, and another overload's.
    public override void Open() => base.OnClosing(EventArgs.Empty);                                // expect: NC1008

    public override string Accept(string number) => base.Accept(number, 1);                        // expect: NC1008

    // Itself, and another object's.
    public override string Accept(string number, int copies)                                       // expect: NC1008
    {
        return copies > 1 ? Accept(number, copies - 1) : new Empty().Accept(number, copies);
    }

    public override IEnumerable<string> Waiting() => [nameof(base.Waiting), base.Greet()];         // expect: NC1008
}

public sealed class Generic : Desk<int>
{
    public override string Kind() => "resident";

    public override bool Receive(int form) => form > 0;                 // expect: NC1008
}

public abstract class Unreachable : Counter
{
    public override void Open()                                         // expect: NC1008
    {
        Greet();
        return;
#pragma warning disable CS0162
        base.Open();
#pragma warning restore CS0162
    }

    public override string Accept(string number)                        // expect: NC1008
    {
        if (false)
            return base.Accept(number);
        return number;
    }
}
