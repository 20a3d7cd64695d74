using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using NoCustomization.Extensibility.Tests.Framework;
using NoCustomization.Parameters;
using Xunit;
using Zeirishi;

namespace NoCustomization.Extensibility.Tests.Containers;

/// <summary>Which dated parameters an extension may read.</summary>
public sealed class ParameterTests
{
    [Fact]
    public void Public_parameters_of_the_package_and_its_own()
    {
        using var services = Host().With("acme.fees", builder => builder.Provide<IFeeRule, ByTariff>()).Build();
        using var scope = services.CreateScope();
        Assert.Equal(10m, scope.ServiceProvider.GetRequiredService<IExtensionPoint<IFeeRule>>().Invoke(rule => rule.Fee("juminhyo", 2)));
    }

    [Theory]
    [InlineData(typeof(ByPlumbing), "PlumbingSettings")]
    [InlineData(typeof(ByOptions), "OfficeOptions")]
    public void Not_those_that_are_internal_or_no_parameters(System.Type rule, string says)
    {
        using var services = Host().With("acme.fees", builder => _ = rule == typeof(ByPlumbing) ? builder.Provide<IFeeRule, ByPlumbing>() : builder.Provide<IFeeRule, ByOptions>()).Build();
        var report = services.GetRequiredService<IExtensionInventory>().Extensions.Single();
        Assert.NotEqual(ExtensionState.Loaded, report.State);
        Assert.Contains(report.Reasons, reason => reason.Contains(says, System.StringComparison.Ordinal));
    }

    private static Hosts Host() => new(package =>
    {
        package.Services.AddSingleton(typeof(IParameters<>), typeof(AnyParameters<>));
        package.Point<IFeeRule>(point => point.Default<StandardFee>());
    });

    public sealed class AnyParameters<T> : IParameters<T>
        where T : class, new()
    {
        public T AsOf(EffectiveDate date, string municipality) => typeof(T) == typeof(Tariff) ? (T)(object)new Tariff { PerCopy = 3 } : new T();

        public ValueTask<T> AsOfAsync(EffectiveDate date, string municipality, CancellationToken cancellationToken = default) => new(AsOf(date, municipality));
    }

    [ConfigurationPoint("acme.discount")]
    public sealed class Discount
    {
        public decimal PerCopy { get; init; } = -2;
    }

    public sealed class ByTariff(IParameters<Tariff> tariff, IParameters<Discount> discount) : IFeeRule
    {
        public decimal Fee(string certificate, int copies) => copies * (tariff.AsOf(new(2026, 4, 1), "131016").PerCopy - discount.AsOf(new(2026, 4, 1), "131016").PerCopy);
    }

    public sealed class ByPlumbing(IParameters<PlumbingSettings> settings) : IFeeRule
    {
        public decimal Fee(string certificate, int copies) => settings.GetHashCode();
    }

    public sealed class ByOptions(IParameters<OfficeOptions> options) : IFeeRule
    {
        public decimal Fee(string certificate, int copies) => options.GetHashCode();
    }
}
