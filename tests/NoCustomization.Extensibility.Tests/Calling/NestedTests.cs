using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

/// <summary>Extensions that call the package that calls them again, and what one extension may cost however much of it there is.</summary>
public sealed class NestedTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void Nested_calls_do_not_wait_for_the_threads_of_their_ancestors()
    {
        IExtensionPoint<IFeeRule>? point = null;
        using var services = Hosts.WithDefaultFee(p => p.TimeLimit(s_limit).MaxThreads(4)).With("acme.nested", builder => builder.Provide<IFeeRule>(
            _ => new Rule((certificate, copies) =>
            {
                Thread.Sleep(5);
                return copies == 0 ? 1 : 1 + point!.Invoke(rule => rule.Fee(certificate, copies - 1));
            }),
            ServiceLifetime.Singleton)).Build();
        point = services.GetRequiredService<IExtensionPoint<IFeeRule>>();
        using var start = new Barrier(12);
        var results = new ConcurrentQueue<decimal>();
        var callers = Enumerable.Range(0, 12).Select(_ => new Thread(() =>
        {
            start.SignalAndWait();
            results.Enqueue(point.Run((rule, _) => rule.Fee("1", 2)).Value);
        })).ToList();
        callers.ForEach(caller => caller.Start());
        callers.ForEach(caller => caller.Join());
        Assert.Equal(Enumerable.Repeat(3m, 12), results);
    }

    [Fact]
    public async Task Nor_do_asynchronous_ones()
    {
        IExtensionPoint<IAddressLookup>? point = null;
        await using var services = new Hosts(package => package.Point<IAddressLookup>(p => p.TimeLimit(s_limit).MaxThreads(2))).With("acme.nested", builder => builder.Provide<IAddressLookup>(
            _ => new Lookup((code, token) =>
            {
                Thread.Sleep(5);

                // Blocks its thread on the nested one.
                return Task.FromResult(code == "inner" ? "x" : "o" + point!.InvokeAsync((lookup, t) => lookup.FindAsync("inner", t), token).GetAwaiter().GetResult());
            }),
            ServiceLifetime.Singleton)).Build();
        point = services.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        Assert.All(await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => point.InvokeAsync((lookup, token) => lookup.FindAsync("outer", token)))), found => Assert.Equal("ox", found));
    }

    [Fact]
    public void One_extension_has_the_bounds_of_one_however_much_it_registers()
    {
        using var release = new ManualResetEventSlim();
        var entered = 0;
        using var services = new Hosts(package => package.Point<IMoveCheck>(point => point.TimeLimit(TimeSpan.FromMilliseconds(50)).MaxThreads(2))).With("acme.hangs", builder =>
        {
            for (var i = 0; i < 20; i++)
            {
                builder.Contribute<IMoveCheck>(_ => new Check(_ =>
                {
                    Interlocked.Increment(ref entered);
                    release.Wait();
                    return [];
                }));
            }
        }).Build();
        using var scope = services.CreateScope();
        var kinds = scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Select(check => check.Run((c, _) => c.Check("x")).Failure!.Kind).ToList();
        release.Set();
        Assert.Equal(2, kinds.Count(kind => kind == ExtensionFailureKind.TimedOut));
        Assert.Equal(18, kinds.Count(kind => kind == ExtensionFailureKind.Saturated));
        Assert.InRange(Volatile.Read(ref entered), 0, 2);
    }

    [Fact]
    public void What_goes_on_after_a_call_is_not_nested_in_it()
    {
        var left = 60;
        var kinds = new ConcurrentQueue<ExtensionFailureKind?>();
        using var done = new CountdownEvent(60);
        IExtensionPoint<IFeeRule>? point = null;
        using var services = Hosts.WithDefaultFee(p => p.TimeLimit(s_limit)).With("acme.later", builder => builder.Provide<IFeeRule>(
            provider => new Rule((_, _) =>
            {
                if (Interlocked.Decrement(ref left) > 0)
                    _ = Later();
                return 1;
            }),
            ServiceLifetime.Singleton)).Build();
        point = services.GetRequiredService<IExtensionPoint<IFeeRule>>();
        async Task Later()
        {
            await Task.Delay(5);
            CallOnce();
        }

        void CallOnce()
        {
            kinds.Enqueue(point!.Run((rule, _) => rule.Fee("1", 1)).Failure?.Kind);
            done.Signal();
        }

        CallOnce();
        Assert.True(done.Wait(TimeSpan.FromMinutes(1)));
        Assert.All(kinds, kind => Assert.Null(kind));
    }
}
