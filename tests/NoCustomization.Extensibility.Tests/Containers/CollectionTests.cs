using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Containers;

/// <summary>An extension that asks for every implementation of a service.</summary>
public sealed class CollectionTests
{
    [Fact]
    public void All_implementations_are_those_of_the_package_in_the_callers_scope()
    {
        using var services = WithOffices().With("acme.fees", builder => builder.Provide<IFeeRule, OfAll>()).Build();
        using var scope = services.CreateScope();
        var expected = scope.ServiceProvider.GetServices<OfficeSession>().ToList();
        Assert.Equal(2, expected.Count);
        Assert.Equal(expected, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => ((OfAll)rule).Sessions));
    }

    [Fact]
    public void An_extensions_own_are_its_own()
    {
        using var services = WithOffices().With("acme.fees", builder =>
        {
            builder.Services.AddSingleton(new Own("a")).AddSingleton(new Own("b"));
            builder.Provide<IFeeRule>(provider => new Named(string.Concat(provider.GetServices<Own>().Select(own => own.Name))));
        }).Build();
        using var scope = services.CreateScope();
        Assert.Equal("ab", scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => ((Named)rule).Name));
    }

    [Theory]
    [InlineData(typeof(OfList), "IEnumerable")]
    [InlineData(typeof(OfArray), "IEnumerable")]
    [InlineData(typeof(OfClosed), "does not release")]
    [InlineData(typeof(OfRules), "called by the package alone")]
    public void Others_are_refused_at_start_with_what_to_do(Type asking, string why)
    {
        var report = WithOffices().With("acme.fees", builder => typeof(CollectionTests).GetMethod(nameof(Provide), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!.MakeGenericMethod(asking).Invoke(null, [builder])).ReportOf("acme.fees");
        Assert.Equal(ExtensionState.Failed, report.State);
        Assert.Contains(why, Assert.Single(report.Reasons), StringComparison.Ordinal);
    }

    [Fact]
    public void A_private_service_that_asks_for_them_fails_when_it_is_made_and_says_why()
    {
        using var services = WithOffices().With("acme.fees", builder =>
        {
            builder.Services.AddScoped<OfClosed>();
            builder.Provide<IFeeRule>(provider => provider.GetRequiredService<OfClosed>());
        }).Build();
        using var scope = services.CreateScope();
        var outcome = scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Run((rule, _) => rule.Fee("juminhyo", 1));
        Assert.Contains("Plumbing", outcome.Failure!.Exception!.ToString(), StringComparison.Ordinal);
    }

    private static Hosts WithOffices()
    {
        var hosts = Hosts.WithDefaultFee();
        hosts.Builder.Services.AddScoped<OfficeSession>();
        return hosts;
    }

    private static void Provide<T>(IExtensionBuilder builder)
        where T : class, IFeeRule => builder.Provide<IFeeRule, T>();

    private abstract class Rule : IFeeRule
    {
        public decimal Fee(string certificate, int copies) => 1;
    }

    private sealed record Own(string Name);

    private sealed class Named(string name) : Rule
    {
        public string Name => name;
    }

    private sealed class OfAll(IEnumerable<OfficeSession> sessions) : Rule
    {
        public IReadOnlyList<OfficeSession> Sessions { get; } = [.. sessions];
    }

#pragma warning disable CS9113 // What they ask for is all they are for.
    private sealed class OfList(IReadOnlyList<OfficeSession> sessions) : Rule;

    private sealed class OfArray(OfficeSession[] sessions) : Rule;

    private sealed class OfClosed(IEnumerable<Plumbing> plumbing) : Rule;

    private sealed class OfRules(IEnumerable<IFeeRule> rules) : Rule;
#pragma warning restore CS9113
}
