using System;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Parameters.Storing;
using Xunit;

namespace NoCustomization.Parameters.Tests.Framework;

/// <summary>What tests of the store need: a log of the kind under test, a clock, short names.</summary>
public abstract class StoreTests : IAsyncLifetime
{
    protected const string Chiyoda = "131016";
    protected const string Sapporo = "011002";
    protected const string By = "someone";

    internal Clock Clock { get; } = new();

    internal ParameterStore Store { get; private set; } = null!;

    protected IParameterLog Log { get; private set; } = null!;

    protected static CancellationToken Token => TestContext.Current.CancellationToken;

    protected static ParameterScope Body(string code = Chiyoda) => ParameterScope.Body(code);

    protected static EffectiveDate Day(string text) => EffectiveDate.Parse(text);

    public async ValueTask InitializeAsync()
    {
        Log = await OpenAsync();
        Store = Over(Log);
    }

    public async ValueTask DisposeAsync()
    {
        Store?.Dispose();
        await CloseAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>An empty log.</summary>
    protected abstract ValueTask<IParameterLog> OpenAsync();

    /// <summary>The same log as another process has it.</summary>
    protected abstract IParameterLog Again();

    protected abstract ValueTask CloseAsync();

    internal ParameterStore Over(IParameterLog log)
    {
        var catalog = new ParameterCatalog();
        foreach (var type in (Type[])[typeof(CityPlanningTax), typeof(LightVehicleTax), typeof(Desk)])
            _ = catalog.Get(type);
        return new ParameterStore(catalog, log, [], Clock, capacity: 8);
    }

    internal IParameters<T> Reader<T>(ParameterStore? store = null)
        where T : class => new Parameters<T>(store ?? Store);

    protected async ValueTask<ParameterChange> CeilingAsync(string from, decimal rate) =>
        await Store.RecordAsync(By, ParameterDraft.Of<CityPlanningTax>(ParameterScope.National, Day(from)).With(tax => tax.MaximumRate, rate).By("test law"), Token);

    protected async ValueTask<ParameterChange> RateAsync(string from, decimal rate, string code = Chiyoda) =>
        await Store.RecordAsync(By, Rate(from, rate, code), Token);

    protected static ParameterDraft<CityPlanningTax> Rate(string from, decimal rate, string code = Chiyoda) =>
        ParameterDraft.Of<CityPlanningTax>(Body(code), Day(from)).With(tax => tax.Rate, rate).By("ordinance 1");

    internal async ValueTask<string> RefusedAsync(params ParameterDraft[] drafts)
    {
        var before = await Log.LastSequenceAsync(Token);
        var refusal = await Assert.ThrowsAnyAsync<ParameterException>(async () => await Store.RecordAsync(By, drafts, Token));
        Assert.Equal(before, await Log.LastSequenceAsync(Token));
        return refusal.Message;
    }
}
