using System;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Stress;

/// <summary>
/// Faulty, slow and hanging extensions on many threads while scopes and the host end. A few seconds; as many as the environment variable
/// <c>NOCUSTOMIZATION_STRESS_SECONDS</c> says.
/// </summary>
public sealed class StressTests
{
    private const int Callers = 12;

    private static readonly TimeSpan s_duration = TimeSpan.FromSeconds(int.TryParse(Environment.GetEnvironmentVariable("NOCUSTOMIZATION_STRESS_SECONDS"), CultureInfo.InvariantCulture, out var seconds) ? seconds : 3);

    [Fact]
    public async Task Nobody_hangs_nothing_escapes_and_every_call_is_accounted_for()
    {
        var watch = Stopwatch.StartNew();
        var seed = Environment.TickCount;
        do
        {
            await Round(seed++);
        }
        while (watch.Elapsed < s_duration);
    }

    private static async Task Round(int seed)
    {
        var tally = new Tally();
        var current = new AsyncLocal<IExtensionPoint<IFeeRule>?>();
        var mischief = new Mischief(new Random(seed), () =>
        {
            if (current.Value is { } point)
                tally.Count(() => point.Run((rule, _) => rule.Fee("again", 1)), CancellationToken.None);
        });
        var host = new Hosts(package => package
                .Point<IFeeRule>(point => point.Default(_ => new Rule((_, _) => 300)).TimeLimit(TimeSpan.FromMilliseconds(20)).MaxThreads(1 + (seed & 7)))
                .Point<IAddressLookup>(point => point.TimeLimit(TimeSpan.FromMilliseconds(20)).OnFailure(FailureAction.Fail))
                .Point<IMoveCheck>(point => point.OnFailure((seed & 1) == 0 ? FailureAction.Skip : FailureAction.Fail)))
            .With("kuro.mischief", mischief.Configure);
        host.Builder.Configure(options => options.DisposalLimit = TimeSpan.FromMilliseconds(100));
        var services = host.Build();
        var inventory = services.GetRequiredService<IExtensionInventory>();
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, Callers).Select(i => new Thread(() => Call(services, new Random((seed * Callers) + i), tally, current, stop.Token)) { IsBackground = true }).ToList();
        callers.ForEach(caller => caller.Start());
        await Task.Delay(300);

        // The host ends under their feet.
        if ((seed & 2) == 0)
            await services.DisposeAsync();
        else
            services.Dispose();
        stop.Cancel();
        Assert.All(callers, caller => Assert.True(caller.Join(TimeSpan.FromMinutes(2)), $"A caller hangs (seed {seed})."));
        mischief.Release();
        await Eventually.Is(() => inventory.Points.All(point => point.Uses.All(use => use.Unreturned == 0)) && inventory.Extensions.Single().UnreturnedDisposals == 0);

        Assert.True(tally.Undocumented.IsEmpty, $"Seed {seed}: {tally.Undocumented.FirstOrDefault()}");
        Assert.DoesNotContain(host.Logs.Entries, entry => entry.Id == 1107);
        var uses = inventory.Points.SelectMany(point => point.Uses).ToList();

        // Who comes after the end, or has given up already, is not counted; and for some calls that failed the default had ended, too.
        Assert.InRange(uses.Sum(use => use.Failures), tally.Failed, tally.Failed + tally.Ended);
        Assert.InRange(uses.Sum(use => use.Calls), tally.Ok + tally.Failed, tally.Ok + tally.Failed + tally.Cancelled + tally.Ended);
    }

    private static void Call(ServiceProvider services, Random random, Tally tally, AsyncLocal<IExtensionPoint<IFeeRule>?> current, CancellationToken stop)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        while (!stop.IsCancellationRequested)
        {
            AsyncServiceScope scope;
            try
            {
                scope = services.CreateAsyncScope();
            }
            catch (ObjectDisposedException)
            {
                return;
            }

            var ending = random.Next(3) == 0 ? Task.Run(() => scope.Dispose(), CancellationToken.None) : Task.CompletedTask;
            try
            {
                for (var i = random.Next(6); i >= 0; i--)
                    CallOnce(random.Next(8) == 0 ? services : scope.ServiceProvider, random, tally, current);
            }
            catch (ObjectDisposedException)
            {
                // What the core asks the container for when it has ended.
            }
            catch (Exception e)
            {
                tally.Undocumented.Enqueue(e);
            }

            if (!ReferenceEquals(CultureInfo.CurrentCulture, CultureInfo.InvariantCulture) || SynchronizationContext.Current is not null)
                tally.Undocumented.Enqueue(new InvalidOperationException("The caller's thread was changed."));
            ending.GetAwaiter().GetResult();
            if (random.Next(2) == 0)
                scope.Dispose();
            else
                scope.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private static void CallOnce(IServiceProvider services, Random random, Tally tally, AsyncLocal<IExtensionPoint<IFeeRule>?> current)
    {
        using var source = new CancellationTokenSource();
        var token = random.Next(3) == 0 ? source.Token : CancellationToken.None;
        if (token.CanBeCanceled)
            source.CancelAfter(random.Next(30));
        switch (random.Next(4))
        {
            case 0:
                var fee = services.GetRequiredService<IExtensionPoint<IFeeRule>>();
                current.Value = fee;
                tally.Count(() => fee.Run((rule, _) => rule.Fee("juminhyo", 1), token), token);
                current.Value = null;
                break;
            case 1:
                var address = services.GetRequiredService<IExtensionPoint<IAddressLookup>>();
                tally.Count(() => address.RunAsync((lookup, t) => lookup.FindAsync("1", t), token), token).GetAwaiter().GetResult();
                break;
            case 2:
                foreach (var check in services.GetRequiredService<IExtensionSet<IMoveCheck>>())
                    tally.Count(() => check.Run((c, _) => c.Check("x"), token), token);
                break;
            default:
                // Without a limit: only the caller itself ends it.
                source.CancelAfter(30);
                foreach (var moved in services.GetRequiredService<IExtensionSet<IMoved>>())
                {
                    tally.Count(
                        () => moved.RunAsync(
                            async (m, t) =>
                            {
                                await m.MovedAsync("x", t);
                                return true;
                            },
                            source.Token),
                        source.Token).GetAwaiter().GetResult();
                }

                break;
        }
    }
}
