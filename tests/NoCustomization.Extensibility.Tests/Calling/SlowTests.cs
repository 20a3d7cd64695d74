using System;
using System.Collections.Concurrent;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Polly;
using Polly.Retry;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

public sealed class SlowTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(100);

    [Fact]
    public async Task The_caller_goes_on_where_synchronous_code_does_not_return_and_the_leftover_is_reported()
    {
        using var release = new ManualResetEventSlim();
        var host = Hosts.WithDefaultFee(point => point.TimeLimit(s_limit)).With("acme.slow", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            release.Wait();
            return 1;
        })));
        using var services = host.Build();
        using var scope = services.CreateScope();
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
        Assert.Equal(300m, outcome.Value);
        Assert.Equal(ExtensionFailureKind.TimedOut, outcome.Failure!.Kind);
        Assert.Equal(1, Use(services).Unreturned);
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1102);

        release.Set();
        await Eventually.Is(() => Use(services).Unreturned == 0);
        await Eventually.Is(() => host.Logs.Entries.Any(entry => entry.Id == 1103));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_that_returns_after_the_host_has_ended_does_not_end_the_process(bool breaksLog)
    {
        using var release = new ManualResetEventSlim();
        using var disposed = new ManualResetEventSlim();
        var host = Hosts.WithDefaultFee(point => point.TimeLimit(s_limit)).With("acme.slow", builder => builder.Provide<IFeeRule>(_ => new DisposableRule(release, disposed)));
        await using (var services = host.Build())
        {
            await using var scope = services.CreateAsyncScope();
            Assert.Equal(ExtensionFailureKind.TimedOut, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1)).Failure!.Kind);
        }

        if (breaksLog)
            host.Logs.Broken = 1103;
        release.Set();
        Assert.True(disposed.Wait(TimeSpan.FromSeconds(30)));
        await Eventually.Is(() => host.Logs.Entries.Any(entry => entry.Id == (breaksLog ? 1107 : 1103)));
        Assert.Equal(breaksLog, host.Logs.Entries.Any(entry => entry.Id == 1107));
    }

    [Fact]
    public void Within_the_limit_the_thread_of_the_call_sees_what_its_caller_saw()
    {
        var ambient = new AsyncLocal<string> { Value = "of the caller" };
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromSeconds(30))).With("acme.fees", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => ambient.Value == "of the caller" ? 1 : 0))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.All(Enumerable.Range(0, 50), _ => Assert.Equal(1m, point.Invoke(rule => rule.Fee("juminhyo", 1))));
    }

    [Fact]
    public void Many_callers_at_once_are_served()
    {
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromSeconds(30))).With("acme.fees", builder => builder.Provide<IFeeRule, Halved>(ServiceLifetime.Singleton)).Build();
        var point = services.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var results = new decimal[2000];
        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 16 }, i => results[i] = point.Invoke(rule => rule.Fee("juminhyo", i)));
        Assert.All(results.Select((fee, i) => (fee, i)), pair => Assert.Equal(pair.i * 150m, pair.fee));
        Assert.Equal(0, Use(services).Failures);
    }

    [Fact]
    public void One_that_never_returns_is_no_longer_called()
    {
        using var never = new ManualResetEventSlim();
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromMilliseconds(20)).MaxUnreturned(2)).With("acme.never", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            never.Wait();
            return 1;
        }))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var kinds = Enumerable.Range(0, 4).Select(_ => point.Run((rule, _) => rule.Fee("juminhyo", 1)).Failure!.Kind).ToList();
        Assert.Equal([ExtensionFailureKind.TimedOut, ExtensionFailureKind.TimedOut, ExtensionFailureKind.Saturated, ExtensionFailureKind.Saturated], kinds);
        never.Set();
    }

    [Fact]
    public async Task An_asynchronous_method_that_blocks_before_it_waits_holds_up_nobody()
    {
        using var never = new ManualResetEventSlim();
        using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.Default(_ => new Lookup((_, _) => Task.FromResult("core"))).TimeLimit(s_limit)))
            .With("acme.blocks", builder => builder.Provide<IAddressLookup>(_ => new Lookup((_, _) =>
            {
                never.Wait();
                return Task.FromResult("late");
            }))).Build();
        using var scope = services.CreateScope();
        Assert.Equal("core", await scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>().InvokeAsync((lookup, token) => lookup.FindAsync("1", token)));
        never.Set();
    }

    [Fact]
    public async Task What_an_asynchronous_method_does_before_it_waits_keeps_no_thread_of_the_pool()
    {
        var ofPool = new ConcurrentQueue<bool>();
        using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.TimeLimit(TimeSpan.FromSeconds(30))))
            .With("acme.begins", builder => builder.Provide<IAddressLookup>(_ => new Lookup((code, _) =>
            {
                ofPool.Enqueue(Thread.CurrentThread.IsThreadPoolThread);
                return code == "throws" ? throw new FormatException() : Task.FromResult("here");
            }))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        Assert.Equal("here", await point.InvokeAsync((lookup, token) => lookup.FindAsync("1", token)));
        Assert.Equal(ExtensionFailureKind.Threw, (await Assert.ThrowsAsync<ExtensionFailedException>(() => point.InvokeAsync((lookup, token) => lookup.FindAsync("throws", token)))).Failure!.Kind);
        Assert.Equal([false, false], ofPool);
    }

    [Fact]
    public async Task The_token_is_cancelled_when_the_time_is_over_and_what_listens_holds_up_nobody()
    {
        using var cancelled = new ManualResetEventSlim();
        using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.Default(_ => new Lookup((_, _) => Task.FromResult("core"))).TimeLimit(s_limit)))
            .With("acme.hangs", builder => builder.Provide<IAddressLookup>(_ => new Lookup(async (_, token) =>
            {
                token.Register(() =>
                {
                    cancelled.Set();
                    Thread.Sleep(3000);
                });
                await Task.Delay(Timeout.Infinite, CancellationToken.None);
                return "never";
            }))).Build();
        using var scope = services.CreateScope();
        var watch = Stopwatch.StartNew();
        Assert.Equal("core", await scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>().InvokeAsync((lookup, token) => lookup.FindAsync("1", token)));
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2.5), "held up by what listens to the token");
        Assert.True(cancelled.Wait(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public async Task The_callers_own_cancellation_is_no_failure()
    {
        using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.Default(_ => new Lookup((_, _) => Task.FromResult("core")))))
            .With("acme.waits", builder => builder.Provide<IAddressLookup>(_ => new Lookup(async (_, token) =>
            {
                await Task.Delay(Timeout.Infinite, token);
                return "never";
            }))).Build();
        using var scope = services.CreateScope();
        using var source = new CancellationTokenSource(20);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>().InvokeAsync((lookup, token) => lookup.FindAsync("1", token), source.Token));
        Assert.Equal(0, services.GetRequiredService<IExtensionInventory>().Points.Single(point => point.Id == "zeirishi.address").Uses.Single().Failures);
    }

    [Fact]
    public void Retrying_is_the_authors_to_declare()
    {
        var attempts = 0;
        using var services = Hosts.WithDefaultFee(point => point.Resilience(pipeline => pipeline.AddRetry(new RetryStrategyOptions { MaxRetryAttempts = 2, Delay = TimeSpan.Zero })))
            .With("acme.shaky", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => ++attempts < 3 ? throw new FormatException() : attempts))).Build();
        using var scope = services.CreateScope();
        Assert.Equal(3m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
    }

    [Fact]
    public void One_that_fails_again_and_again_rests()
    {
        var calls = 0;
        using var services = Hosts.WithDefaultFee(point => point.BreakCircuit(3, TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(1))).With("acme.bad", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            calls++;
            throw new FormatException();
        }))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var kinds = Enumerable.Range(0, 5).Select(_ => point.Run((rule, _) => rule.Fee("juminhyo", 1)).Failure!.Kind).ToList();
        Assert.Equal(3, calls);
        Assert.Equal(ExtensionFailureKind.CircuitOpen, kinds[^1]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void One_that_calls_itself_through_the_package_does_not_end_the_process(bool isLimited)
    {
        using var services = Hosts.WithDefaultFee(point =>
        {
            if (isLimited)
                point.TimeLimit(TimeSpan.FromSeconds(60));
        }).With("acme.circle", builder => builder.Provide<IFeeRule, Circular>()).Build();
        using var scope = services.CreateScope();

        // The innermost one is refused, its default stands in, and all the others return that.
        Assert.Equal(300m, scope.ServiceProvider.GetRequiredService<IFeeCalculator>().Calculate("juminhyo"));
        Assert.Equal(ExtensionFailureKind.TooDeep, Use(services).LastFailureKind);
    }

    private sealed class DisposableRule(ManualResetEventSlim release, ManualResetEventSlim disposed) : IFeeRule, IDisposable
    {
        public decimal Fee(string certificate, int copies)
        {
            release.Wait();
            return 1;
        }

        public void Dispose() => disposed.Set();
    }

    private static PointUse Use(IServiceProvider services) => services.GetRequiredService<IExtensionInventory>().Points.Single(point => point.Id == "zeirishi.fee").Uses.Single();
}
