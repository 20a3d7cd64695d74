using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Tests.Framework;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests;

/// <summary>A vendor that registers what it may everywhere, and is slow or throws in every way a contract allows.</summary>
public sealed class BrokenExtension : IVendorExtension
{
    /// <summary>How long its slow code takes: longer than any limit of the tests.</summary>
    public static readonly TimeSpan Slow = TimeSpan.FromSeconds(2);

    /// <inheritdoc/>
    public void Configure(IExtensionBuilder builder) => builder
        .Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            Thread.Sleep(Slow);
            return 1;
        }))
        .Provide<IAddressLookup>(_ => new Lookup(async (_, _) =>
        {
            await Task.Delay(Slow, CancellationToken.None);
            return "late";
        }))
        .Provide<IFormat<string>>(_ => null!)
        .Contribute<IMoveCheck>(_ => new Check(Lazily))
        .Contribute<IMoveCheck, UnmakeableCheck>()
        .Contribute<Adjust>(_ => _ => throw new OutOfMemoryException("as if"))
        .Observe<IMoved>(_ => new Moved((_, _) => null!))
        .Observe<IMoved>(_ => new Moved((_, _) => Task.FromCanceled(new CancellationToken(true))))
        .Observe<IMoved>(_ => new Moved((_, _) => Task.FromException(new AggregateException(new FormatException()))));

    private static IEnumerable<string> Lazily(string resident)
    {
        yield return resident;
        throw new InvalidOperationException("in the middle");
    }

    private sealed class UnmakeableCheck : IMoveCheck
    {
        static UnmakeableCheck() => throw new FormatException("static");

        public IEnumerable<string> Check(string resident) => [];
    }
}
