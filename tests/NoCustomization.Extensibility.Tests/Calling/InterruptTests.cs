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

/// <summary>A vendor's code interrupts the host's threads. What escaped from one of them would end the process.</summary>
public sealed class InterruptTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    [Fact]
    public void A_synchronous_call_that_interrupts_its_thread_harms_nobody()
    {
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(s_limit)).With("acme.interrupts", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => Interrupt()))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 4 }, _ => Assert.Equal(1m, point.Run((rule, _) => rule.Fee("1", 1)).Value));
    }

    [Fact]
    public async Task An_asynchronous_call_that_interrupts_its_thread_harms_nobody()
    {
        await using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.TimeLimit(s_limit)))
            .With("acme.interrupts", builder => builder.Provide<IAddressLookup>(_ => new Lookup((_, _) => Task.FromResult(Interrupt() + "")))).Build();
        await using var scope = services.CreateAsyncScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        for (var i = 0; i < 100; i++)
            Assert.Equal("1", await point.InvokeAsync((lookup, token) => lookup.FindAsync("1", token)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Configuring_and_disposing_that_interrupt_their_threads_harm_nobody(bool isAsynchronous)
    {
        var disposed = 0;
        var services = new Hosts(package => package.Point<IMoveCheck>(_ => { })).With("acme.interrupts", builder =>
        {
            builder.Contribute<IMoveCheck>(_ => new Freed(() => disposed += Interrupt()));
            Interrupt();
        }).Build();
        for (var i = 0; i < 50; i++)
        {
            var scope = services.CreateAsyncScope();
            Assert.Null(scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Single().Run((check, _) => check.Check("x")).Failure);
            if (isAsynchronous)
                await scope.DisposeAsync();
            else
                scope.Dispose();
        }

        Assert.Equal(50, disposed);
        await services.DisposeAsync();
    }

    [Fact]
    public async Task One_that_keeps_its_threads_and_interrupts_them_later_reaches_no_other_extension()
    {
        var kept = new ConcurrentDictionary<Thread, bool>();
        var shared = 0;
        var stop = false;
        await using var services = new Hosts(package => package.Point<IFeeRule>(point => point.Default<StandardFee>().TimeLimit(s_limit)).Point<IAddressLookup>(point => point.TimeLimit(s_limit)))
            .With("acme.keeps", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => kept.TryAdd(Thread.CurrentThread, true) ? 1 : 2)))
            .With("acme.honest", builder => builder.Provide<IAddressLookup>(_ => new Lookup((code, _) =>
            {
                if (kept.ContainsKey(Thread.CurrentThread))
                    Interlocked.Increment(ref shared);
                Thread.Sleep(0);
                return Task.FromResult(code);
            }))).Build();
        await using var scope = services.CreateAsyncScope();
        var fee = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var address = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        var interrupter = new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                foreach (var thread in kept.Keys)
                    thread.Interrupt();
            }
        });
        interrupter.Start();
        for (var i = 0; i < 500; i++)
        {
            // Only its own calls may fail.
            fee.Run((rule, _) => rule.Fee("1", 1));
            Assert.Equal("1", await address.InvokeAsync((lookup, token) => lookup.FindAsync("1", token)));
        }

        Volatile.Write(ref stop, true);
        interrupter.Join();
        Assert.Equal(0, shared);
    }

    private static int Interrupt()
    {
        Thread.CurrentThread.Interrupt();
        return 1;
    }
}
