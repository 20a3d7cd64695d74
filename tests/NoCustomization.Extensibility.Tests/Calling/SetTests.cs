using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

public sealed class SetTests
{
    [Fact]
    public void Order_decides_then_the_package_then_the_id_then_the_line()
    {
        using var services = new Hosts(package => package.Point<IMoveCheck>(point => point.Contribute<Own>(1)))
            .With("b.second", builder => builder.Contribute<IMoveCheck>(_ => Says("b1"), 1).Contribute<IMoveCheck>(_ => Says("b2"), 1))
            .With("a.first", builder => builder.Contribute<IMoveCheck>(_ => Says("a"), 1).Contribute<IMoveCheck>(_ => Says("a0"), -5)).Build();
        using var scope = services.CreateScope();
        var set = scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>();
        Assert.Equal(["a0", "own", "a", "b1", "b2"], set.Collect(check => check.Check("x").Single()));
        Assert.Equal(["a.first", null, "a.first", "b.second", "b.second"], set.Select(handle => handle.Extension?.Id));
    }

    [Fact]
    public void One_that_fails_is_left_out_and_the_others_run()
    {
        using var services = new Hosts()
            .With("a.bad", builder => builder.Contribute<IMoveCheck>(_ => new Check(_ => throw new FormatException())))
            .With("b.good", builder => builder.Contribute<IMoveCheck>(_ => Says("good"))).Build();
        using var scope = services.CreateScope();
        var set = scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>();
        Assert.Equal(["good"], set.Collect(check => check.Check("x").Single()));
        Assert.Equal("good", set.First(check => check.Check("x").Single(), _ => true).Value);
    }

    [Fact]
    public void A_lazy_sequence_runs_within_the_guard()
    {
        static IEnumerable<string> Lazy()
        {
            yield return "one";
            throw new FormatException();
        }

        using var services = new Hosts().With("a.lazy", builder => builder.Contribute<IMoveCheck>(_ => new Check(_ => Lazy()))).Build();
        using var scope = services.CreateScope();
        Assert.Empty(scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Collect(check => check.Check("x")));
    }

    [Fact]
    public void A_value_passes_through_all_and_past_those_that_fail()
    {
        using var services = new Hosts()
            .With("a.add", builder => builder.Contribute<Adjust>(_ => fee => fee + 10, 1))
            .With("b.bad", builder => builder.Contribute<Adjust>(_ => _ => throw new FormatException(), 2))
            .With("c.twice", builder => builder.Contribute<Adjust>(_ => fee => fee * 2, 3)).Build();
        using var scope = services.CreateScope();
        Assert.Equal(40m, scope.ServiceProvider.GetRequiredService<IExtensionSet<Adjust>>().Aggregate(10m, (fee, adjust) => adjust(fee)));
    }

    [Fact]
    public async Task An_observer_has_no_veto_even_where_failures_count()
    {
        var told = new List<string>();
        using var services = new Hosts(package => package.Point<IMoved>(point => point.OnFailure(FailureAction.Fail)))
            .With("a.observer", builder => builder.Observe<IMoved>(_ => new Moved((_, _) => throw new FormatException())))
            .With("b.observer", builder => builder.Observe<IMoved>(_ => new Moved((resident, _) =>
            {
                told.Add(resident);
                return Task.CompletedTask;
            }))).Build();
        using var scope = services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoved>>().ForEachAsync((moved, token) => moved.MovedAsync("x", token));
        Assert.Equal(["x"], told);
    }

    [Fact]
    public async Task Those_that_run_together_keep_their_order()
    {
        var both = new CountdownEvent(2);
        Moved Waiting() => new(async (_, token) =>
        {
            both.Signal();
            while (!both.IsSet)
                await Task.Delay(1, token);
        });

        using var services = new Hosts().With("a", builder => builder.Contribute<IMoved>(_ => Waiting())).With("b", builder => builder.Contribute<IMoved>(_ => Waiting())).Build();
        using var scope = services.CreateScope();
        var results = await scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoved>>().CollectTogetherAsync(async (moved, token) =>
        {
            await moved.MovedAsync("x", token);
            return 1;
        });
        Assert.Equal([1, 1], results);
    }

    private static Check Says(string what) => new(_ => [what]);

    private sealed class Own : IMoveCheck
    {
        public IEnumerable<string> Check(string resident) => ["own"];
    }
}
