using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Calling;

public sealed class OnePointTests
{
    [Fact]
    public void The_default_runs_where_nobody_provides()
    {
        using var services = Hosts.WithDefaultFee().Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.Equal(600m, point.Invoke(rule => rule.Fee("juminhyo", 2)));
        Assert.False(point.IsProvided);
        Assert.Null(point.Extension);
    }

    [Fact]
    public void The_extension_runs_where_one_provides()
    {
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, Halved>()).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.Equal(150m, point.Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.Equal("acme.fees", point.Extension!.Id);
        Assert.Equal(150m, scope.ServiceProvider.GetRequiredService<IFeeCalculator>().Calculate("juminhyo"));
    }

    [Fact]
    public void The_default_stands_in_for_one_that_throws_and_the_caller_can_tell()
    {
        var host = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => throw new FormatException("no"))));
        using var services = host.Build();
        using var scope = services.CreateScope();
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
        Assert.Equal(300m, outcome.Value);
        Assert.Null(outcome.Extension);
        Assert.Equal(ExtensionFailureKind.Threw, outcome.Failure!.Kind);
        Assert.Equal("acme.fees", outcome.Failure.Extension!.Id);
        Assert.IsType<FormatException>(outcome.Failure.Exception);
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1101 && entry.Text.Contains("acme.fees", StringComparison.Ordinal) && entry.Text.Contains("zeirishi.fee", StringComparison.Ordinal));
    }

    [Fact]
    public void One_that_cannot_be_made_is_a_failure_of_its_own_kind()
    {
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, Unmakeable>()).Build();
        using var scope = services.CreateScope();
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
        Assert.Equal(300m, outcome.Value);
        Assert.Equal(ExtensionFailureKind.NotCreated, outcome.Failure!.Kind);
    }

    [Fact]
    public void Fail_hands_the_failure_to_the_caller()
    {
        using var services = Hosts.WithDefaultFee(point => point.OnFailure(FailureAction.Fail)).With("acme.fees", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => throw new FormatException("no")))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        var thrown = Assert.Throws<ExtensionFailedException>(() => point.Invoke(rule => rule.Fee("juminhyo", 1)));
        Assert.IsType<FormatException>(thrown.InnerException);
        Assert.Equal("zeirishi.fee", thrown.PointId);
    }

    [Fact]
    public void A_skipped_call_never_looks_like_a_result()
    {
        using var services = Hosts.WithDefaultFee(point => point.OnFailure(FailureAction.Skip)).With("acme.fees", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => throw new FormatException("no")))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.False(point.Run((rule, _) => rule.Fee("juminhyo", 1)).HasValue);
        Assert.Equal(-1m, point.InvokeOr(-1m, rule => rule.Fee("juminhyo", 1)));
        Assert.Throws<ExtensionFailedException>(() => point.Invoke(rule => rule.Fee("juminhyo", 1)));
    }

    [Fact]
    public void Two_that_provide_are_named_and_the_default_runs()
    {
        var host = Hosts.WithDefaultFee().With("kuro.fees", builder => builder.Provide<IFeeRule, Halved>()).With("acme.fees", builder => builder.Provide<IFeeRule, Halved>());
        using var services = host.Build();
        using var scope = services.CreateScope();
        Assert.Equal(300m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
        var problem = services.GetRequiredService<IExtensionInventory>().Points.Single(point => point.Id == "zeirishi.fee").Problem!;
        Assert.Contains("Vendor of acme.fees", problem, StringComparison.Ordinal);
        Assert.Contains("Vendor of kuro.fees", problem, StringComparison.Ordinal);
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1005 && entry.Text.Contains("kuro.fees", StringComparison.Ordinal));
    }

    [Fact]
    public void The_operator_chooses_among_those_that_provide()
    {
        using var services = Hosts.WithDefaultFee().With("kuro.fees", builder => builder.Provide<IFeeRule>(_ => new Rule((_, _) => 1))).With("acme.fees", builder => builder.Provide<IFeeRule, Halved>())
            .Set("ExtensionPoints:zeirishi.fee:Provider", "kuro.fees").Build();
        using var scope = services.CreateScope();
        Assert.Equal(1m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 1)));
    }

    [Fact]
    public void A_point_without_a_default_fails_where_nobody_provides()
    {
        using var services = new Hosts().Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.Throws<ExtensionFailedException>(() => point.Invoke(rule => rule.Fee("juminhyo", 1)));
    }

    [Fact]
    public void Decorators_wrap_in_order_and_the_plain_default_stands_in()
    {
        var isBroken = false;
        var host = Hosts.WithDefaultFee(point => point.AllowDecoration())
            .With("b.plus", builder => builder.Decorate<IFeeRule>((inner, _) => new Rule((certificate, copies) => inner.Fee(certificate, copies) + 1), order: 2))
            .With("a.times", builder => builder.Decorate<IFeeRule>((inner, _) => new Rule((certificate, copies) => isBroken ? throw new FormatException() : inner.Fee(certificate, copies) * 2), order: 1));
        using var services = host.Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>();
        Assert.Equal(601m, point.Invoke(rule => rule.Fee("juminhyo", 1)));
        isBroken = true;
        Assert.Equal(300m, point.Invoke(rule => rule.Fee("juminhyo", 1)));
    }

    [Fact]
    public void Closed_forms_of_a_generic_contract_are_points_of_their_own()
    {
        using var services = new Hosts(package => package.Point<IFormat<int>>(point => point.Default(_ => new Formats<int>("core "))))
            .With("acme.text", builder => builder.Provide<IFormat<string>>(_ => new Formats<string>("acme "))).Build();
        using var scope = services.CreateScope();
        Assert.Equal("core 1", scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFormat<int>>>().Invoke(format => format.Format(1)));
        Assert.Equal("acme x", scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFormat<string>>>().Invoke(format => format.Format("x")));
        Assert.Throws<ExtensionFailedException>(() => scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFormat<long>>>().Invoke(format => format.Format(1L)));
    }

    [Fact]
    public void What_is_consumed_the_wrong_way_says_the_right_one()
    {
        using var services = new Hosts().Build();
        Assert.Contains("IExtensionSet", Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IExtensionPoint<IMoveCheck>>()).Message, StringComparison.Ordinal);
        Assert.Contains("IExtensionPoint", Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IExtensionSet<IFeeRule>>()).Message, StringComparison.Ordinal);
        Assert.Contains("AddStandardPackage", Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IExtensionPoint<IFeeCalculator>>()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_asynchronous_contract_is_called_asynchronously()
    {
        using var services = new Hosts(package => package.Point<IAddressLookup>(point => point.Default(_ => new Lookup((_, _) => Task.FromResult("core")))))
            .With("acme.address", builder => builder.Provide<IAddressLookup>(_ => new Lookup(async (code, token) =>
            {
                await Task.Delay(1, token);
                return code.Length == 0 ? throw new FormatException() : "acme " + code;
            }))).Build();
        using var scope = services.CreateScope();
        var point = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IAddressLookup>>();
        Assert.Equal("acme 100", await point.InvokeAsync((lookup, token) => lookup.FindAsync("100", token), TestContext.Current.CancellationToken));
        Assert.Equal("core", await point.InvokeAsync((lookup, token) => lookup.FindAsync("", token), TestContext.Current.CancellationToken));
        Assert.Throws<InvalidOperationException>(() => { _ = point.Invoke(lookup => lookup.FindAsync("100", CancellationToken.None)); });
    }
}
