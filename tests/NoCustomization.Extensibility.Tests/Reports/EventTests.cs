using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Linq;
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
