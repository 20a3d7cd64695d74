using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Configuring;

public sealed class StartTests
{
    [Fact]
    public void One_that_throws_while_it_configures_itself_fails_alone()
    {
        using var services = Hosts.WithDefaultFee().With("acme.bad", _ => throw new FormatException("no")).With("acme.good", builder => builder.Provide<IFeeRule, Halved>()).Build();
        var extensions = services.GetRequiredService<IExtensionInventory>().Extensions;
        Assert.Equal([ExtensionState.Failed, ExtensionState.Loaded], extensions.Select(extension => extension.State));
        Assert.Contains("System.FormatException: no", Assert.Single(extensions[0].Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_never_ends_configuring_itself_fails_alone()
    {
        using var never = new ManualResetEventSlim();
        var host = Hosts.WithDefaultFee().With("acme.never", _ => never.Wait());
        host.Builder.Configure(options => options.StartLimit = TimeSpan.FromMilliseconds(100));
        Assert.Equal(ExtensionState.Failed, host.ReportOf("acme.never").State);
        never.Set();
    }

    [Fact]
    public void Two_of_one_id_are_told_apart_and_the_first_runs()
    {
        var host = Hosts.WithDefaultFee();
        host.Builder.AddExtension<GoodExtension>("acme.same").AddExtension<GoodExtension>("ACME.SAME");
        using var services = host.Build();
        var extensions = services.GetRequiredService<IExtensionInventory>().Extensions;
        Assert.Equal([ExtensionState.Failed, ExtensionState.Loaded], extensions.Select(extension => extension.State).Order().Reverse());
    }

    [Fact]
    public void The_operator_switches_one_off()
    {
        var report = Hosts.WithDefaultFee().With("acme.fees", builder => builder.Provide<IFeeRule, Halved>()).Set("Extensions:acme.fees:Enabled", "false").ReportOf("acme.fees");
        Assert.Equal(ExtensionState.SwitchedOff, report.State);
        Assert.False(report.Runs);
    }

    [Fact]
    public void One_is_added_from_its_assembly_or_by_its_entry()
    {
        var host = Hosts.WithDefaultFee();
        host.Builder.AddExtension<GoodExtension>("acme.good", "Acme").AddExtensions(typeof(IFeeRule).Assembly);
        using var services = host.Build();
        var extensions = services.GetRequiredService<IExtensionInventory>().Extensions;
        Assert.Equal("Acme", extensions.Single(extension => extension.Id == "acme.good").Vendor);
        var none = extensions.Single(extension => extension.Id == "Zeirishi.Core");
        Assert.Equal(ExtensionState.Failed, none.State);
        Assert.Contains("IVendorExtension", Assert.Single(none.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void The_author_is_told_of_mistakes_where_they_stand()
    {
        Assert.Throws<ArgumentException>(() => new ServiceCollection().AddStandardPackage(typeof(StartTests).Assembly));
        Assert.Throws<ArgumentException>(() => new Hosts(package => package.Point<IFeeCalculator>(_ => { })));
        Assert.Throws<ArgumentException>(() => new Hosts(package => package.Point<IDisposable>(_ => { })));
        Assert.Throws<InvalidOperationException>(() => new Hosts(package => package.Point<IMoveCheck>(point => point.Default(_ => null!))));
        Assert.Throws<InvalidOperationException>(() => new Hosts(package => package.Point<IMoveCheck>(point => point.AllowDecoration())));
        Assert.Throws<InvalidOperationException>(() => new Hosts(package => package.Point<IFeeRule>(point => point.Contribute<StandardFee>())));
        Assert.Throws<InvalidOperationException>(() => new Hosts(package => package.Point<IFeeRule>(point => point.Default<StandardFee>().Default<StandardFee>())));
        Assert.Throws<InvalidOperationException>(() => new Hosts(package => package.Point<IFeeRule>(point => point.OnFailure(FailureAction.UseDefault))));
        Assert.Throws<InvalidOperationException>(() => new Hosts(package => package.Point<IFeeRule>(_ => { }).Point<IFeeRule>(_ => { })));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hosts(package => package.Point<IFeeRule>(point => point.TimeLimit(TimeSpan.Zero))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hosts(package => package.Point<IFeeRule>(point => point.TimeLimit(TimeSpan.MaxValue))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hosts(package => package.Point<IFeeRule>(point => point.MaxThreads(0))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Hosts().Builder.Configure(options => options.DisposalLimit = TimeSpan.FromDays(30)));
        Assert.Throws<InvalidOperationException>(() => new Hosts().Builder.Services.AddStandardPackage(typeof(IFeeRule).Assembly));
    }

    [Fact]
    public async Task A_host_starts_the_extensions_before_its_other_services()
    {
        var order = new List<string>();
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddStandardPackage(typeof(IFeeRule).Assembly).Sources.Add(new InlineSource("acme.first"));
        builder.Services.AddHostedService(_ => new Later(order));
        InlineEntry.OfTest.Value = new() { ["acme.first"] = _ => order.Add("extension") };
        using var host = builder.Build();
        await host.StartAsync(TestContext.Current.CancellationToken);
        await host.StopAsync(TestContext.Current.CancellationToken);
        Assert.Equal(["extension", "service"], order);
    }

    [Fact]
    public void What_it_wants_started_with_its_services_is_not_run_unwatched()
    {
        var report = Hosts.WithDefaultFee().With("kuro.starts", builder =>
        {
            builder.Services.AddSingleton<Autofac.IStartable>(_ => throw new FormatException("started"));
            builder.Provide<IFeeRule, Halved>();
        }).ReportOf("kuro.starts");
        Assert.Equal(ExtensionState.Loaded, report.State);
    }

    private sealed class Later(List<string> order) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken)
        {
            order.Add("service");
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
