using System;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Parameters.Storing;

/// <summary>What packages and vendors read through.</summary>
internal sealed class Parameters<T> : IParameters<T>
    where T : class
{
    private readonly Snapshots _snapshots;
    private readonly ParameterDefinition _definition;

    public Parameters(ParameterStore store)
    {
        _snapshots = store.Snapshots;
        _definition = store.Catalog.Get(typeof(T));
    }

    public T AsOf(EffectiveDate date, string municipality)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        return (T)_snapshots.Get(municipality).Course(_definition).At(date);
    }

    public ValueTask<T> AsOfAsync(EffectiveDate date, string municipality, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(municipality);
        var snapshot = _snapshots.GetAsync(municipality, cancellationToken);
        return snapshot.IsCompletedSuccessfully ? new((T)snapshot.Result.Course(_definition).At(date)) : Await(snapshot, date);
    }

    private async ValueTask<T> Await(ValueTask<BodySnapshot> snapshot, EffectiveDate date) => (T)(await snapshot.ConfigureAwait(false)).Course(_definition).At(date);
}
