using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

/// <summary>Calls while their scope, their host or their caller ends.</summary>
public sealed class EndingTests
{
    [Fact]
    public async Task A_scope_that_ends_during_a_call_leaves_it_its_services()
    {
        using var inside = new SemaphoreSlim(0);
        using var release = new SemaphoreSlim(0);
        using var disposed = new ManualResetEventSlim();
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder =>
        {
            builder.Services.AddScoped(_ => new Disposed(disposed));
            builder.Provide<IFeeRule>(provider =>
            {
                _ = provider.GetRequiredService<Disposed>();
                return new Rule((_, copies) =>
                {
                    if (copies == 1)
                        return 1;
                    inside.Release();
                    release.Wait();
                    return disposed.IsSet ? 0 : 2;
                });
            });
        }).Build();
        var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.Equal(1m, point.Invoke(rule => rule.Fee("juminhyo", 1)));

        // The instance is known by now.
        var call = Task.Run(() => point.Invoke(rule => rule.Fee("juminhyo", 2)));
        await inside.WaitAsync();
        scope.Dispose();
        Assert.False(disposed.IsSet);
        release.Release();
        Assert.Equal(2m, await call);
        Assert.True(disposed.IsSet);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public async Task Calling_after_the_end_is_the_callers_mistake_and_no_failure(bool isLimited, bool isOfHost)
    {
        var services = new Hosts(package => package
            .Point<IFeeRule>(point => Limit(point.Default<StandardFee>()))
            .Point<IAddressLookup>(point => Limit(point)))
            .With("acme.fees", builder => builder.Provide<IFeeRule, Halved>().Provide<IAddressLookup>(_ => new Lookup((_, _) => Task.FromResult("here")))).Build();
        void Limit<T>(ExtensionPointBuilder<T> point)
            where T : class
        {
            if (isLimited)
                point.TimeLimit(TimeSpan.FromSeconds(60));
        }

        var scope = services.CreateScope();
        var inventory = services.GetRequiredService<IExtensionInventory>();
        var point = (isOfHost ? services : scope.ServiceProvider).GetRequiredService<IExtensionPoint<IFeeRule>>();
        var lookup = (isOfHost ? services : scope.ServiceProvider).GetRequiredService<IExtensionPoint<IAddressLookup>>();
        Assert.Equal(150m, point.Invoke(rule => rule.Fee("juminhyo", 1)));
        if (isOfHost)
            await services.DisposeAsync();
        else
            scope.Dispose();
        Assert.ThrowsAny<ObjectDisposedException>(() => point.Invoke(rule => rule.Fee("juminhyo", 1)));
        await Assert.ThrowsAnyAsync<ObjectDisposedException>(() => lookup.InvokeAsync((l, token) => l.FindAsync("1", token)));
        Assert.All(inventory.Points.SelectMany(reported => reported.Uses), use => Assert.Equal(0, use.Failures));
        await services.DisposeAsync();
    }

    [Fact]
    public async Task A_vendor_that_calls_what_has_ended_fails_and_its_caller_does_not()
    {
        await using var services = Hosts.WithDefaultFee().With("acme.stale", builder => builder.Provide<IFeeRule>(provider => new Rule((certificate, _) =>
        {
            if (certificate == "outer")
                Stale!.Invoke(rule => rule.Fee("inner", 1));
            return 1;
        }))).Build();
        using (var over = services.CreateScope())
            Stale = over.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        await using var scope = services.CreateAsyncScope();
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("outer", 1));
        Assert.Equal((300m, ExtensionFailureKind.Threw), (outcome.Value, outcome.Failure!.Kind));
    }

    private static IExtensionPoint<IFeeRule>? Stale { get; set; }

    [Fact]
    public async Task A_caller_that_is_interrupted_leaves_the_call_behind_like_any_other()
    {
        using var inside = new ManualResetEventSlim();
        using var release = new ManualResetEventSlim();
        using var disposed = new ManualResetEventSlim();
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromSeconds(60))).With("acme.slow", builder =>
        {
            builder.Services.AddScoped(_ => new Disposed(disposed));
            builder.Provide<IFeeRule>(provider => new Rule((_, _) =>
            {
                _ = provider.GetRequiredService<Disposed>();
                inside.Set();
                release.Wait();
                return 1;
            }));
        }).Build();
        var wasInterrupted = false;
        var caller = new Thread(() =>
        {
            using var scope = services.CreateScope();
            try
            {
                scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
                Thread.Sleep(Timeout.Infinite);
            }
            catch (ThreadInterruptedException)
            {
                wasInterrupted = true;
            }
        });
        caller.Start();
        inside.Wait();
        caller.Interrupt();
        caller.Join();
        Assert.True(wasInterrupted);
        release.Set();
        await Eventually.Is(() => disposed.IsSet);
    }
}
