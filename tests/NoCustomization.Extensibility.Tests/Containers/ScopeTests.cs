using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NoCustomization.Extensibility.Calls;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Containers;

public sealed class ScopeTests
{
    [Fact]
    public void A_scoped_service_of_the_package_is_that_of_the_callers_scope()
    {
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, OfSession>()).Build();
        using var scope = services.CreateScope();
        var session = scope.ServiceProvider.GetRequiredService<OfficeSession>();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var seen = point.Invoke(rule => ((OfSession)rule).Session);
        Assert.Same(session, seen);
        Assert.Same(seen, point.Invoke(rule => ((OfSession)rule).Session));
    }

    [Fact]
    public void What_is_the_packages_is_not_disposed_with_what_is_the_vendors()
    {
        using var disposed = new ManualResetEventSlim();
        OfSession? rule = null;
        using (var services = new Hosts(package =>
        {
            package.Services.AddSingleton(_ => new Disposed(disposed));
            package.Share<Disposed>();
            package.Point<IFeeRule>(point => point.Default<StandardFee>());
        }).With("acme.fees", builder => builder.Provide<IFeeRule>(provider =>
        {
            _ = provider.GetRequiredService<Disposed>();
            return rule = new OfSession(provider.GetRequiredService<OfficeSession>());
        })).Build())
        {
            using (var scope = services.CreateScope())
                Assert.Equal(1m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(r => r.Fee("juminhyo", 1)));
            Assert.True(rule!.IsDisposed);
            Assert.False(disposed.IsSet);
        }

        Assert.True(disposed.IsSet);
    }

    [Fact]
    public void A_consumer_without_a_scope_gets_one_for_each_call()
    {
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, OfSession>()).Build();
        var point = services.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var first = point.Invoke(rule => (OfSession)rule);
        var second = point.Invoke(rule => (OfSession)rule);
        Assert.NotSame(first.Session, second.Session);
        Assert.True(first.IsDisposed);
        Assert.True(first.Session.IsDisposed);
    }

    [Fact]
    public void Lifetimes_are_as_registered()
    {
        static object Instance(IServiceProvider services) => services.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => (object)rule);

        foreach (var lifetime in new[] { ServiceLifetime.Singleton, ServiceLifetime.Scoped, ServiceLifetime.Transient })
        {
            using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, Halved>(lifetime)).Build();
            using var one = services.CreateScope();
            using var other = services.CreateScope();
            Assert.Equal(lifetime != ServiceLifetime.Transient, ReferenceEquals(Instance(one.ServiceProvider), Instance(one.ServiceProvider)));
            Assert.Equal(lifetime == ServiceLifetime.Singleton, ReferenceEquals(Instance(one.ServiceProvider), Instance(other.ServiceProvider)));
        }
    }

    [Fact]
    public void Private_services_are_private_and_complete()
    {
        using var services = Hosts.WithDefaultFee()
            .With("acme.fees", builder =>
            {
                builder.Services.AddScoped<Ledger>();
                builder.Services.Configure<OwnOptions>(builder.Configuration);
                builder.Provide<IFeeRule, WithLedger>();
            })
            .Set("Extensions:acme.fees:Percent", "50").Build();
        using var scope = services.CreateScope();
        Assert.Equal(150m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.Null(scope.ServiceProvider.GetService<Ledger>());
    }

    [Fact]
    public void Options_of_the_package_are_the_packages_even_beside_own_ones()
    {
        var office = "";
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder =>
        {
            builder.Services.AddOptions();
            builder.Provide<IFeeRule>(provider => new Rule((_, _) =>
            {
                office = provider.GetRequiredService<IOptions<OfficeOptions>>().Value.Office;
                return 1;
            }));
        }).Build();
        using var scope = services.CreateScope();
        Assert.Equal(1m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.Equal("Zeirishi", office);
    }

    [Fact]
    public void Loggers_are_the_hosts_and_cannot_be_listened_to()
    {
        var host = Hosts.WithDefaultFee().With("acme.fees", builder =>
        {
            builder.Services.AddLogging();
            builder.Provide<IFeeRule>(provider => new Rule((_, _) =>
            {
                provider.GetRequiredService<ILogger<Halved>>().LogInformation("said by the vendor");
                provider.GetRequiredService<ILoggerFactory>().AddProvider(new LogRecorder());
                return 1;
            }));
        });
        using var services = host.Build();
        using var scope = services.CreateScope();
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
        Assert.IsType<NotSupportedException>(outcome.Failure!.Exception);
        Assert.Contains(host.Logs.Entries, entry => entry.Text == "said by the vendor");
    }

    [Fact]
    public void What_is_closed_or_unknown_is_found_missing_at_start()
    {
        var closed = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, AsksForPlumbing>()).ReportOf("acme.fees");
        Assert.Equal(ExtensionState.Failed, closed.State);
        Assert.Contains("Zeirishi.Plumbing", Assert.Single(closed.Reasons), StringComparison.Ordinal);
        Assert.Contains("does not release", closed.Reasons[0], StringComparison.Ordinal);

        var unknown = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, WithLedger>()).ReportOf("acme.fees");
        Assert.Contains("Ledger", Assert.Single(unknown.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void The_author_shares_more()
    {
        using var services = new Hosts(package =>
        {
            package.Services.AddSingleton<Ledger>();
            package.Share<Ledger>();
            package.Point<IFeeRule>(point => point.Default<StandardFee>());
        }).With("acme.fees", builder =>
        {
            builder.Services.Configure<OwnOptions>(_ => { });
            builder.Provide<IFeeRule, WithLedger>();
        }).Build();
        Assert.True(Assert.Single(services.GetRequiredService<IExtensionInventory>().Extensions).Runs);
    }

    [Fact]
    public void A_singleton_that_asks_for_what_is_scoped_fails_alone()
    {
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, OfSession>(ServiceLifetime.Singleton)).Build();
        using var scope = services.CreateScope();
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
        Assert.Equal(ExtensionFailureKind.NotCreated, outcome.Failure!.Kind);
        Assert.Equal(300m, outcome.Value);
    }

    [Fact]
    public async Task A_scope_that_the_vendor_opens_sees_a_scope_of_the_package_of_its_own()
    {
        var sessions = new List<OfficeSession>();
        await using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule>(provider => new Rule((_, _) =>
        {
            sessions.Add(provider.GetRequiredService<OfficeSession>());
            using var own = provider.GetRequiredService<IServiceScopeFactory>().CreateScope();
            sessions.Add(own.ServiceProvider.GetRequiredService<OfficeSession>());
            return 1;
        }))).Build();
        await using var scope = services.CreateAsyncScope();
        Assert.Equal(1m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.NotSame(sessions[0], sessions[1]);
        Assert.False(sessions[0].IsDisposed);
        Assert.True(sessions[1].IsDisposed);
    }

    [Fact]
    public void Disposal_that_throws_or_hangs_holds_up_nobody()
    {
        var host = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule>(_ => new BadlyDisposed()));
        host.Builder.Configure(options => options.DisposalLimit = TimeSpan.FromMilliseconds(100));
        using var services = host.Build();
        using (var scope = services.CreateScope())
            Assert.Equal(1m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1105);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task One_whose_services_never_let_go_keeps_up_neither_others_nor_later_scopes(bool isAsynchronous)
    {
        using var never = new ManualResetEventSlim();
        int held = 0, freed = 0;
        var host = new Hosts()
            .With("acme.bad", builder => builder.Contribute<IMoveCheck>(_ => new Freed(() =>
            {
                Interlocked.Increment(ref held);
                never.Wait();
            })))
            .With("kuro.good", builder => builder.Contribute<IMoveCheck>(_ => new Freed(() => Interlocked.Increment(ref freed))));
        host.Builder.Configure(options => options.DisposalLimit = TimeSpan.FromSeconds(1.5));
        await using var services = host.Build();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < 10; i++)
        {
            var scope = services.CreateAsyncScope();
            Assert.Equal(2, scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Collect(check => check.Check("x")).Count);
            if (isAsynchronous)
                await scope.DisposeAsync();
            else
                scope.Dispose();
        }

        // Only the first scope waits.
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), "waited again and again");
        await Eventually.Is(() => (Volatile.Read(ref held), Volatile.Read(ref freed)) == (8, 10));
        Assert.Equal((8, 2L), (Report().UnreturnedDisposals, Report().SkippedDisposals));
        Assert.Single(host.Logs.Entries, entry => entry.Id == 1106 && entry.Text.Contains("acme.bad", StringComparison.Ordinal));
        never.Set();
        await Eventually.Is(() => Report().UnreturnedDisposals == 0);

        ExtensionReport Report() => services.GetRequiredService<IExtensionInventory>().Extensions.Single(extension => extension.Id == "acme.bad");
    }

    [Fact]
    public void After_three_that_were_too_slow_nobody_waits_for_an_extension_again()
    {
        var record = new DisposalRecord("acme.slow");
        for (var i = 0; i < 3; i++)
        {
            Assert.True(record.IsWorthWaiting);
            record.LeftBehind(inVain: true);
            Assert.False(record.IsWorthWaiting);
            record.Returned();
        }

        Assert.False(record.IsWorthWaiting);
        Assert.True(record.MayBegin);
    }

    [Fact]
    public async Task Many_scopes_that_end_at_once_are_all_disposed()
    {
        var freed = 0;
        await using var services = new Hosts().With("acme.good", builder => builder.Contribute<IMoveCheck>(_ => new Freed(() =>
        {
            Thread.Sleep(5);
            Interlocked.Increment(ref freed);
        }))).Build();
        Parallel.For(0, 200, new ParallelOptions { MaxDegreeOfParallelism = 100 }, _ =>
        {
            using var scope = services.CreateScope();
            scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>().Collect(check => check.Check("x"));
        });
        Assert.Equal(200, freed);
    }

    [Fact]
    public void What_was_made_in_a_scope_is_kept_by_nobody_after_it()
    {
        var made = new List<WeakReference>();
        using var services = Hosts.WithDefaultFee(point => point.AllowDecoration())
            .With("acme.fees", builder =>
            {
                builder.Services.AddTransient(_ => new Traced(made));
                builder.Provide<IFeeRule>(provider => new OfSession(provider.GetRequiredService<Traced>().Session(provider)));
            })
            .With("kuro.around", builder => builder.Decorate<IFeeRule>((inner, _) => new AroundDisposable(inner, made))).Build();
        for (var i = 0; i < 20; i++)
            CallInScope();
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();

        // The last one may still lie on the stack.
        Assert.Equal(60, made.Count);
        Assert.InRange(made.Count(one => one.IsAlive), 0, 3);

        void CallInScope()
        {
            using var scope = services.CreateScope();
            var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
            Assert.Equal(1m, point.Invoke(rule => rule.Fee("juminhyo", 1)));
            made.Add(new WeakReference(point));
        }
    }

    [Fact]
    public void What_only_a_private_service_has_to_dispose_is_disposed_with_the_scope_and_holds_up_nobody()
    {
        var host = Hosts.WithDefaultFee().With("acme.fees", builder =>
        {
            builder.Services.AddTransient<BadlyDisposed>();
            builder.Provide<IFeeRule, AroundBadlyDisposed>();
        });
        host.Builder.Configure(options => options.DisposalLimit = TimeSpan.FromMilliseconds(100));
        using var services = host.Build();
        using (var scope = services.CreateScope())
            Assert.Equal(1m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1105);
    }

    [Fact]
    public void A_scope_with_nothing_to_dispose_ends_all_the_same()
    {
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, WithServices>()).Build();
        WithServices rule;
        using (var scope = services.CreateScope())
            rule = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(r => (WithServices)r);
        Assert.Throws<ObjectDisposedException>(() => rule.Services.GetService<OfficeSession>());
    }

    [Fact]
    public void A_call_that_is_left_behind_keeps_its_services_until_it_returns()
    {
        using var release = new ManualResetEventSlim();
        using var disposed = new ManualResetEventSlim();
        Disposed? service = null;
        var wasAlive = false;
        using var services = Hosts.WithDefaultFee(point => point.TimeLimit(TimeSpan.FromMilliseconds(50))).With("acme.slow", builder =>
        {
            builder.Services.AddScoped(_ => service = new Disposed(disposed));
            builder.Provide<IFeeRule>(provider => new Rule((_, _) =>
            {
                _ = provider.GetRequiredService<Disposed>();
                release.Wait();
                wasAlive = !disposed.IsSet;
                return 1;
            }));
        }).Build();
        using (var scope = services.CreateScope())
            Assert.Equal(300m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        release.Set();
        Assert.True(disposed.Wait(TimeSpan.FromSeconds(20)));
        Assert.True(wasAlive);
    }
}
