using System;
using System.Globalization;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Configuring;

public sealed class RefusalTests
{
    [Fact]
    public void A_closed_service_is_refused_with_its_alternative() =>
        Refused("NC4001", "zeirishi.fee", builder => builder.Provide<IFeeCalculator>(_ => null!));

    [Fact]
    public void A_core_service_is_not_hidden_by_a_private_one() =>
        Refused("NC4001", "zeirishi.fee", builder => builder.Services.AddScoped<IFeeCalculator>(_ => null!));

    [Fact]
    public void A_contract_in_the_private_services_would_never_be_called() =>
        Refused("NC4004", "Provide", builder => builder.Services.TryAddScoped<IFeeRule, Halved>());

    [Fact]
    public void A_contract_among_the_private_services_in_the_middle() =>
        Refused("NC4004", "Contribute", builder => builder.Services.Insert(0, ServiceDescriptor.Singleton<IMoveCheck>(new Check(_ => []))));

    [Fact]
    public void Options_of_the_package_are_not_set_in_private() =>
        Refused("NC4005", "OfficeOptions", builder => builder.Services.Configure<OfficeOptions>(options => options.Office = "Acme"));

    [Fact]
    public void A_hosted_service_would_never_run() =>
        Refused(null, "IHostedService", builder => builder.Services.AddSingleton<IHostedService>(_ => null!));

    [Fact]
    public void One_is_provided_and_many_are_contributed()
    {
        Refused("NC4004", "Provide", builder => builder.Contribute<IFeeRule, Halved>());
        Refused("NC4004", "Contribute", builder => builder.Provide<IMoveCheck>(_ => new Check(_ => [])));
    }

    [Fact]
    public void What_asks_for_something_is_not_observed() => Refused("NC4004", "Contribute", builder => builder.Observe<IMoveCheck>(_ => new Check(_ => [])));

    [Fact]
    public void What_is_not_opened_for_it_is_not_decorated() => Refused("NC4004", "AllowDecoration", builder => builder.Decorate<IFeeRule>((inner, _) => inner));

    [Fact]
    public void A_contract_of_nobody_is_refused() => Refused(null, "IDisposable", builder => builder.Provide<IDisposable>(_ => null!));

    [Fact]
    public void Who_swallows_a_refusal_is_refused_all_the_same() => Refused("NC4001", "zeirishi.fee", builder =>
    {
        try
        {
            builder.Services.AddScoped<IFeeCalculator>(_ => null!);
        }
        catch (ExtensionRefusedException e)
        {
            Assert.Equal("NC4001", e.RuleId);
            Assert.Equal("zeirishi.fee", e.Alternative);
            Assert.Equal("Zeirishi.IFeeCalculator", e.Symbol);
        }

        builder.Provide<IFeeRule, Halved>();
    });

    [Fact]
    public void The_reason_is_told_in_the_language_of_the_host()
    {
        var culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = new CultureInfo("ja-JP");
            Refused("NC4001", "拡張ポイント 'zeirishi.fee' を使うこと", builder => builder.Services.AddScoped<IFeeCalculator>(_ => null!));
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void A_builder_that_was_kept_is_of_no_use()
    {
        IExtensionBuilder? kept = null;
        using var services = Hosts.WithDefaultFee().With("acme.fees", builder => kept = builder).Build();
        Assert.True(Assert.Single(services.GetRequiredService<IExtensionInventory>().Extensions).Runs);
        Assert.Throws<InvalidOperationException>(() => kept!.Provide<IFeeRule, Halved>());
    }

    [Fact]
    public void A_preview_is_refused_where_the_host_allows_none()
    {
        var host = new Hosts().With("acme.new", builder => builder.Contribute<INewCheck>(_ => null!));
        host.Builder.Configure(options => options.AllowPreview = false);
        var report = host.ReportOf("acme.new");
        Assert.Equal(ExtensionState.Refused, report.State);
        Assert.Contains("zeirishi.new", Assert.Single(report.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void Deprecated_and_preview_points_are_told_of()
    {
        var host = new Hosts().With("acme.old", builder => builder.Contribute<IOldCheck>(_ => null!).Contribute<INewCheck>(_ => null!));
        using var services = host.Build();
        Assert.True(Assert.Single(services.GetRequiredService<IExtensionInventory>().Extensions).Runs);
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1006 && entry.Text.Contains("zeirishi.move-check", StringComparison.Ordinal));
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1007 && entry.Text.Contains("zeirishi.new", StringComparison.Ordinal));
    }

    private static void Refused(string? rule, string says, Action<IExtensionBuilder> configure)
    {
        var host = Hosts.WithDefaultFee().With("kuro.patches", configure).With("acme.good", builder => builder.Contribute<IMoveCheck>(_ => new Check(_ => ["good"])));
        using var services = host.Build();
        var extensions = services.GetRequiredService<IExtensionInventory>().Extensions;
        var report = extensions.Single(extension => extension.Id == "kuro.patches");
        Assert.Equal(ExtensionState.Refused, report.State);
        var reason = Assert.Single(report.Reasons);
        Assert.Contains(says, reason, StringComparison.Ordinal);
        if (rule is not null)
            Assert.StartsWith(rule + ": ", reason, StringComparison.Ordinal);

        // The rest runs, and nothing of the refused one does.
        Assert.True(extensions.Single(extension => extension.Id == "acme.good").Runs);
        using var scope = services.CreateScope();
        Assert.Equal(300m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(r => r.Fee("juminhyo", 1)));
        Assert.Single(scope.ServiceProvider.GetRequiredService<IExtensionSet<IMoveCheck>>());
        Assert.Contains(host.Logs.Entries, entry => entry.Id == 1003 && entry.Text.Contains(reason, StringComparison.Ordinal));
    }
}
