using System;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

/// <summary>On which thread the package goes on.</summary>
public sealed class ThreadTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_package_does_not_go_on_where_a_vendor_completed_its_task(bool isLimited)
    {
        Thread? vendors = null;
        await using var services = new Hosts(package => package.Point<IAddressLookup>(point =>
        {
            if (isLimited)
                point.TimeLimit(TimeSpan.FromSeconds(30));
        })).With("acme.inline", builder => builder.Provide<IAddressLookup>(_ => new Lookup((_, _) =>
        {
            var source = new TaskCompletionSource<string>();
            vendors = new Thread(() =>
            {
                Thread.Sleep(200);
                source.SetResult("here");
            });
            vendors.Start();
            return source.Task;
        }))).Build();
        await using var scope = services.CreateAsyncScope();
        var (found, thread) = await Ask(scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>());
        Assert.NotSame(vendors, thread);
        Assert.Equal("here", found);
    }

    [Fact]
    public void A_caller_whose_context_has_one_thread_does_not_wait_for_itself()
    {
        var host = new Hosts(package => package.Point<IFeeRule>(point => point.Default(own => own.GetRequiredService<EndsLater>())));
        host.Builder.Services.AddScoped<EndsLater>();
        using var services = host.Build();
        var point = services.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var caller = new Thread(() =>
        {
            SynchronizationContext.SetSynchronizationContext(new Busy());
            point.Invoke(rule => rule.Fee("1", 1));
        }) { IsBackground = true };
        caller.Start();
        Assert.True(caller.Join(TimeSpan.FromSeconds(30)));
    }

    private static async Task<(string Found, Thread Thread)> Ask(IExtensionPoint<IAddressLookup> point)
    {
        var found = await point.InvokeAsync((lookup, token) => lookup.FindAsync("1", token)).ConfigureAwait(false);
        return (found, Thread.CurrentThread);
    }

    private sealed class Busy : SynchronizationContext
    {
        public override void Post(SendOrPostCallback d, object? state)
        {
            // Its thread waits.
        }
    }

    private sealed class EndsLater : IFeeRule, IAsyncDisposable
    {
        public decimal Fee(string certificate, int copies) => 1;

        public async ValueTask DisposeAsync() => await Task.Delay(10);
    }
}
