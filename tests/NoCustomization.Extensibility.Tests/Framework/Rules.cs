using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Framework;

#pragma warning disable CS1591 // Vendors of the tests.

public sealed class Halved : IFeeRule
{
    public decimal Fee(string certificate, int copies) => copies * 150m;
}

public sealed class Unmakeable : IFeeRule
{
    public Unmakeable() => throw new FormatException("cannot");

    public decimal Fee(string certificate, int copies) => 0;
}

public sealed class Rule(Func<string, int, decimal> fee) : IFeeRule
{
    public decimal Fee(string certificate, int copies) => fee(certificate, copies);
}

public sealed class Lookup(Func<string, CancellationToken, Task<string>> find) : IAddressLookup
{
    public Task<string> FindAsync(string postalCode, CancellationToken cancellationToken) => find(postalCode, cancellationToken);
}

public sealed class Check(Func<string, IEnumerable<string>> check) : IMoveCheck
{
    IEnumerable<string> IMoveCheck.Check(string resident) => check(resident);
}

public sealed class Moved(Func<string, CancellationToken, Task> moved) : IMoved
{
    public Task MovedAsync(string resident, CancellationToken cancellationToken) => moved(resident, cancellationToken);
}

public sealed class Formats<T>(string prefix) : IFormat<T>
{
    public string Format(T value) => prefix + value;
}
