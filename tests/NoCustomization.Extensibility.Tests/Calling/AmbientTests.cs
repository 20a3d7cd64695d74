using System;
using System.Globalization;
using System.Security.Principal;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

/// <summary>What a vendor changes of the thread that it is lent.</summary>
public sealed class AmbientTests
{
    private static readonly AsyncLocal<string?> s_value = new();

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Culture_principal_and_values_are_the_callers_again_after_the_call(bool throws, bool suppresses)
    {
        s_value.Value = "of the caller";
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ja-JP");
        var principal = Thread.CurrentPrincipal;
        var synchronization = SynchronizationContext.Current;
        using var services = Hosts.WithDefaultFee().With("kuro.changes", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            s_value.Value = "of the vendor";
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Thread.CurrentPrincipal = new GenericPrincipal(new GenericIdentity("root"), null);
            SynchronizationContext.SetSynchronizationContext(new SynchronizationContext());
            if (suppresses)
                ExecutionContext.SuppressFlow();
            return throws ? throw new FormatException() : 1;
        }))).Build();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1));
        Assert.Equal(("of the caller", "ja-JP"), (s_value.Value, CultureInfo.CurrentCulture.Name));
        Assert.Same(principal, Thread.CurrentPrincipal);
        Assert.Same(synchronization, SynchronizationContext.Current);
        Assert.False(ExecutionContext.IsFlowSuppressed());
    }

    [Fact]
    public async Task An_asynchronous_call_changes_nothing_either()
    {
        s_value.Value = "of the caller";
        using var services = new Hosts().With("kuro.changes", builder => builder.Provide<IAddressLookup>(_ => new Lookup((_, _) =>
        {
            s_value.Value = "of the vendor";
            return Task.FromResult("here");
        }))).Build();
        using var scope = services.CreateScope();
        var call = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>().InvokeAsync((lookup, token) => lookup.FindAsync("1", token));
        Assert.Equal("of the caller", s_value.Value);
        await call;
        Assert.Equal("of the caller", s_value.Value);
    }

    [Fact]
    public void The_thread_of_a_call_is_as_it_was_for_the_next_one()
    {
        var seen = new System.Collections.Generic.HashSet<(bool, ThreadPriority)>();
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromSeconds(60))).With("kuro.changes", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            seen.Add((Thread.CurrentThread.IsBackground, Thread.CurrentThread.Priority));
            Thread.CurrentThread.IsBackground = false;
            Thread.CurrentThread.Priority = ThreadPriority.Lowest;
            return 1;
        }))).Build();
        using var scope = services.CreateScope();
        for (var i = 0; i < 20; i++)
            Assert.Equal(1m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.Equal([(true, ThreadPriority.Normal)], seen);
    }
}
