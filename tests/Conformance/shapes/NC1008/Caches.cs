// A result that is kept: the second time base is not called.
// core: ../../cores/Madoguchi.cs
using System;
using Madoguchi;

namespace Acme.Counters;

public class Cached : Counter
{
    private string? _label;

    public override string Label => _label ??= base.Label;              // expect: NC1008

    public override string ToString()                                   // expect: NC1008
    {
        if (_label is null)
            _label = base.ToString();
        return _label!;
    }

    // Whether the function is invoked nobody can tell.
    public override string Accept(string number) => new Lazy<string>(() => base.Accept(number)).Value;
}
