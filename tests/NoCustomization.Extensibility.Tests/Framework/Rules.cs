using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
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

public sealed class Circular(IFeeCalculator calculator) : IFeeRule
{
    public decimal Fee(string certificate, int copies) => calculator.Calculate(certificate);
}

public sealed class OfSession(OfficeSession session) : IFeeRule, IDisposable
{
    public OfficeSession Session => session;

    public bool IsDisposed { get; private set; }

    public decimal Fee(string certificate, int copies) => 1;

    public void Dispose() => IsDisposed = true;
}

public sealed class Ledger;

public sealed class OwnOptions
{
    public decimal Percent { get; set; } = 100;
}

public sealed class WithLedger(Ledger ledger, Microsoft.Extensions.Options.IOptions<OwnOptions> options, Microsoft.Extensions.Logging.ILogger<WithLedger> logger) : IFeeRule
{
    public decimal Fee(string certificate, int copies) => ledger is null || logger is null ? 0 : 300m * copies * options.Value.Percent / 100;
}

public sealed class AsksForPlumbing(Plumbing plumbing) : IFeeRule
{
    public decimal Fee(string certificate, int copies) => plumbing is null ? 0 : 1;
}

public sealed class Freed(Action free) : IMoveCheck, IDisposable
{
    IEnumerable<string> IMoveCheck.Check(string resident) => [];

    public void Dispose() => free();
}

public sealed class BadlyDisposed : IFeeRule, IDisposable
{
    public decimal Fee(string certificate, int copies) => 1;

    public void Dispose()
    {
        Thread.Sleep(1000);
        throw new FormatException("never lets go");
    }
}

public sealed class AroundBadlyDisposed(BadlyDisposed inner) : IFeeRule
{
    public decimal Fee(string certificate, int copies) => inner.Fee(certificate, copies);
}

public sealed class WithServices(IServiceProvider services) : IFeeRule
{
    public IServiceProvider Services => services;

    public decimal Fee(string certificate, int copies) => 1;
}

public sealed class Disposed(ManualResetEventSlim disposed) : IDisposable
{
    public void Dispose() => disposed.Set();
}

public sealed class Traced : IDisposable
{
    public Traced(List<WeakReference> made) => made.Add(new WeakReference(this));

    public OfficeSession Session(IServiceProvider services) => services.GetRequiredService<OfficeSession>();

    public void Dispose()
    {
    }
}

public sealed class AroundDisposable : IFeeRule, IDisposable
{
    private readonly IFeeRule _inner;

    public AroundDisposable(IFeeRule inner, List<WeakReference> made)
    {
        _inner = inner;
        made.Add(new WeakReference(this));
    }

    public decimal Fee(string certificate, int copies) => _inner.Fee(certificate, copies);

    public void Dispose()
    {
    }
}
