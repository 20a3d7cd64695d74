using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Reports;

public sealed class EventTests
{
    [Fact]
    public void Calls_are_measured_by_point_extension_and_outcome()
    {
        var seen = new ConcurrentBag<string>();
        using var listener = new MeterListener();
        listener.InstrumentPublished = (instrument, meters) =>
        {
            if (instrument.Meter.Name == "NoCustomization.Extensibility")
                meters.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<long>((_, value, tags, _) => seen.Add(value + " " + string.Join(" ", tags.ToArray().Select(tag => tag.Value))));
        listener.SetMeasurementEventCallback<double>((instrument, value, _, _) => seen.Add(instrument.Name + (value >= 0)));
        listener.Start();
        Call("measured.good", _ => 1);
        Call("measured.bad", _ => throw new FormatException());
        Assert.Contains("1 zeirishi.fee measured.good ok", seen);
        Assert.Contains("1 zeirishi.fee measured.bad threw", seen);
        Assert.Contains("nocustomization.extension.durationTrue", seen);
    }

    [Fact]
    public void Calls_are_traced()
    {
        var seen = new ConcurrentBag<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "NoCustomization.Extensibility",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Add,
        };
        ActivitySource.AddActivityListener(listener);
        Call("traced.bad", _ => throw new FormatException());
        var activity = seen.Single(activity => (string?)activity.GetTagItem("nocustomization.extension") == "traced.bad");
        Assert.Equal("extension zeirishi.fee", activity.OperationName);
        Assert.Equal(ActivityStatusCode.Error, activity.Status);
    }

    [Fact]
    public void One_that_fails_at_every_call_does_not_fill_the_log()
    {
        var host = Host("acme.bad", _ => throw new FormatException());
        using var services = host.Build();
        using var scope = services.CreateScope();
        for (var i = 0; i < 100; i++)
            scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1));
        Assert.Single(host.Logs.Entries, entry => entry.Id == 1101);
        Assert.Equal(100, services.GetRequiredService<IExtensionInventory>().Points.Single(point => point.Id == "zeirishi.fee").Uses.Single().Failures);
    }

    [Fact]
    public void An_exception_that_throws_when_it_is_told_of_does_no_harm()
    {
        var host = Host("kuro.trap", _ => throw new Trap());
        using var services = host.Build();
        using var scope = services.CreateScope();
        Assert.Equal(300m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1101 && entry.Text.Contains(nameof(Trap), StringComparison.Ordinal));
    }

    [Fact]
    public void Who_listens_and_throws_changes_nothing_about_the_call()
    {
        using var meters = new MeterListener();
        meters.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "NoCustomization.Extensibility")
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<long>((_, _, tags, _) => ThrowFor(tags.ToArray().Any(tag => (string?)tag.Value == "listened.good")));
        meters.Start();
        using var traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "NoCustomization.Extensibility",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => ThrowFor((string?)activity.GetTagItem("nocustomization.extension") == "listened.good"),
        };
        ActivitySource.AddActivityListener(traces);
        var host = Host("listened.good", _ => 1);
        using var services = host.Build();
        using var scope = services.CreateScope();
        var before = Activity.Current;
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
        Assert.Equal((1m, null), (outcome.Value, outcome.Failure));
        Assert.Same(before, Activity.Current);
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1107);

        static void ThrowFor(bool isOurs)
        {
            if (isOurs)
                throw new InvalidOperationException("broken listener");
        }
    }

    [Fact]
    public async Task A_log_that_cannot_be_written_loses_neither_the_call_nor_its_services()
    {
        using var release = new ManualResetEventSlim();
        using var disposed = new ManualResetEventSlim();
        var host = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromMilliseconds(50))).With("acme.slow", builder =>
        {
            builder.Services.AddScoped(_ => new Disposed(disposed));
            builder.Provide<IFeeRule>(provider => new Rule((_, _) =>
            {
                _ = provider.GetRequiredService<Disposed>();
                release.Wait();
                return 1;
            }));
        });
        host.Logs.Broken = 1102;
        using var services = host.Build();
        using (var scope = services.CreateScope())
            Assert.Equal(ExtensionFailureKind.TimedOut, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1)).Failure!.Kind);
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1107);
        release.Set();
        await Eventually.Is(() => disposed.IsSet);
        Assert.Equal(0, services.GetRequiredService<IExtensionInventory>().Points.Single(point => point.Id == "zeirishi.fee").Uses.Single().Unreturned);
    }

    [Fact]
    public void One_that_is_always_too_slow_does_not_fill_the_log()
    {
        using var release = new ManualResetEventSlim();
        var host = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromMilliseconds(1))).With("acme.slow", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) =>
        {
            release.Wait();
            return 1;
        })));
        using var services = host.Build();
        using var scope = services.CreateScope();
        for (var i = 0; i < 8; i++)
            Assert.Equal(ExtensionFailureKind.TimedOut, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1)).Failure!.Kind);
        Assert.Single(host.Logs.Entries, entry => entry.Id == 1102);
        release.Set();
    }

    [Fact]
    public void A_constructor_that_throws_what_cannot_be_told_of_is_a_failure_of_its_own_kind()
    {
        using var services = Hosts.WithDefaultFee().With("kuro.trap", builder => builder.Provide<IFeeRule>(_ => throw new Trap())).Build();
        using var scope = services.CreateScope();
        Assert.Equal(ExtensionFailureKind.NotCreated, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1)).Failure!.Kind);
    }

    private static Hosts Host(string id, Func<string, decimal> fee) => Hosts.WithDefaultFee().With(id, builder => builder.Provide<IFeeRule>(_ => new Rule((certificate, _) => fee(certificate))));

    private static void Call(string id, Func<string, decimal> fee)
    {
        using var services = Host(id, fee).Build();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1));
    }

    private sealed class Trap : Exception
    {
        public override string Message => throw new InvalidOperationException("trap");

        public override string ToString() => throw new InvalidOperationException("trap");
    }
}
