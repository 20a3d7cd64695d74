using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

/// <summary>Many callers at once, before the first time limit is over.</summary>
public sealed class BurstTests
{
    [Fact]
    public async Task One_that_hangs_gets_no_more_threads_than_it_may_have()
    {
        using var release = new ManualResetEventSlim();
        var entered = 0;
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromMilliseconds(500)).MaxThreads(4)).With("acme.hangs", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            Interlocked.Increment(ref entered);
            release.Wait();
            return 1;
        }))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var kinds = AtOnce(40, () => point.Run((rule, _) => rule.Fee("juminhyo", 1))).Select(outcome => outcome.Failure!.Kind).ToLookup(kind => kind);
        Assert.Equal((4, 36), (kinds[ExtensionFailureKind.TimedOut].Count(), kinds[ExtensionFailureKind.Saturated].Count()));
        await Eventually.Is(() => Volatile.Read(ref entered) == 4);

        // The threads come back with the calls.
        release.Set();
        await Eventually.Is(() => !services.GetRequiredService<IExtensionInventory>().Points.Any(reported => reported.Uses.Any(use => use.Unreturned > 0)));
        Assert.Contains(Enumerable.Range(0, 20), _ => point.Run((rule, _) => rule.Fee("juminhyo", 1)).Failure is null);
    }

    [Fact]
    public void One_that_is_busy_and_honest_serves_them_all()
    {
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromSeconds(60))).With("acme.busy", builder => builder.Provide<IFeeRule>(
            _ => new Rule((_, _) =>
            {
                Thread.Sleep(50);
                return 1;
            }),
            ServiceLifetime.Singleton)).Build();
        var point = services.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.All(AtOnce(150, () => point.Run((rule, _) => rule.Fee("juminhyo", 1))), outcome => Assert.Null(outcome.Failure));
    }

    [Fact]
    public async Task What_waits_asynchronously_keeps_no_thread()
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        var entered = 0;
        await using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.TimeLimit(TimeSpan.FromSeconds(60)).MaxThreads(1)))
            .With("acme.remote", builder => builder.Provide<IAddressLookup>(_ => new Lookup((_, _) =>
            {
                Interlocked.Increment(ref entered);
                return answer.Task;
            }))).Build();
        await using var scope = services.CreateAsyncScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        var calls = Enumerable.Range(0, 50).Select(_ => point.InvokeAsync((lookup, token) => lookup.FindAsync("1", token))).ToList();
        await Eventually.Is(() => Volatile.Read(ref entered) == 50);
        answer.SetResult("here");
        Assert.All(await Task.WhenAll(calls), found => Assert.Equal("here", found));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Who_waits_for_a_thread_may_give_up(bool isAsynchronous)
    {
        using var release = new ManualResetEventSlim();
        using var entered = new ManualResetEventSlim();
        using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.TimeLimit(TimeSpan.FromSeconds(60)).MaxThreads(1)).Point<IFeeRule>(point => point.TimeLimit(TimeSpan.FromSeconds(60)).MaxThreads(1)))
            .With("acme.blocks", builder => builder.Provide<IAddressLookup>(_ => new Lookup((_, _) => Task.FromResult(Block() + "")))
                .Provide<IFeeRule>(_ => new Rule((_, _) => Block()))).Build();
        int Block()
        {
            entered.Set();
            release.Wait();
            return 1;
        }

        using var scope = services.CreateScope();
        var fee = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var address = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        var first = isAsynchronous ? address.InvokeAsync((lookup, token) => lookup.FindAsync("1", token)) : Task.Run(() => fee.Invoke(rule => rule.Fee("1", 1)) + "");
        entered.Wait();
        using var source = new CancellationTokenSource(50);
        if (isAsynchronous)
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => address.InvokeAsync((lookup, token) => lookup.FindAsync("2", token), source.Token));
        else
            Assert.ThrowsAny<OperationCanceledException>(() => fee.Invoke((rule, _) => rule.Fee("2", 1), source.Token));
        release.Set();
        Assert.Equal("1", await first);
        Assert.Equal(0, services.GetRequiredService<IExtensionInventory>().Points.Sum(point => point.Uses.Sum(use => use.Failures)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Callers_that_go_away_do_not_make_an_honest_extension_saturated(bool isLimited)
    {
        var answer = new TaskCompletionSource<string>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var services = new Hosts(package => package.Point<IAddressLookup>(point =>
        {
            if (isLimited)
                point.TimeLimit(TimeSpan.FromSeconds(60));
        })).With("acme.remote", builder => builder.Provide<IAddressLookup>(_ => new Lookup((code, _) => code == "later" ? answer.Task : Task.FromResult("here")))).Build();
        await using var scope = services.CreateAsyncScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        PointUse Use() => services.GetRequiredService<IExtensionInventory>().Points.Single(reported => reported.Id == point.PointId).Uses.Single();

        for (var i = 0; i < 20; i++)
        {
            using var source = new CancellationTokenSource();
            var call = point.InvokeAsync((lookup, token) => lookup.FindAsync("later", token), source.Token);
            source.Cancel();
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => call);
        }

        Assert.Equal("here", await point.InvokeAsync((lookup, token) => lookup.FindAsync("1", token)));
        Assert.Equal(0, Use().Failures);

        // Those that never return are no more endured without end.
        for (var i = 0; i < 100; i++)
        {
            using var source = new CancellationTokenSource();
            var call = point.RunAsync((lookup, token) => lookup.FindAsync("later", token), source.Token);
            source.Cancel();
            await Task.WhenAny(call);
        }

        Assert.Equal(64, Use().Unreturned);
        Assert.Equal(ExtensionFailureKind.Saturated, (await Assert.ThrowsAsync<ExtensionFailedException>(() => point.InvokeAsync((lookup, token) => lookup.FindAsync("1", token)))).Failure!.Kind);
        answer.SetResult("late");
        await Eventually.Is(() => Use().Unreturned == 0);
    }

    private static ExtensionOutcome<decimal>[] AtOnce(int callers, Func<ExtensionOutcome<decimal>> call)
    {
        var outcomes = new ExtensionOutcome<decimal>[callers];
        using var start = new Barrier(callers);
        var threads = Enumerable.Range(0, callers).Select(i => new Thread(() =>
        {
            start.SignalAndWait();
            outcomes[i] = call();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return outcomes;
    }
}
