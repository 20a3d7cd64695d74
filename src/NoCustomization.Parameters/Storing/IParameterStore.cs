using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Primitives;

namespace NoCustomization.Parameters;

/// <summary>
/// Effective-dated values with their whole history: what holds on a date (施行日), and what was known to hold at an earlier time. For the programs of operators;
/// packages and vendors read through <see cref="IParameters{T}"/>.
/// </summary>
public interface IParameterStore
{
    /// <summary>The parameter types that are known.</summary>
    ParameterCatalog Catalog { get; }

    /// <summary>Records changes, all or none, after they and what follows from them are found valid.</summary>
    /// <param name="recordedBy">Who records them: the name or id of a person or program.</param>
    /// <param name="drafts">The changes; later ones win over earlier ones of the same day.</param>
    /// <param name="cancellationToken">Ends the wait; what was already written stays.</param>
    /// <returns>The lines of the history that they became.</returns>
    /// <exception cref="ParameterValidationException">Something would not hold.</exception>
    /// <exception cref="ParameterConflictException">Somebody else was faster.</exception>
    /// <exception cref="ParameterException">A parameter is unknown, or the store cannot be written.</exception>
    ValueTask<IReadOnlyList<ParameterChange>> RecordAsync(string recordedBy, IReadOnlyList<ParameterDraft> drafts, CancellationToken cancellationToken = default);

    /// <summary>Reads what holds, value by value, with where each comes from.</summary>
    /// <param name="point">Id of the parameter type.</param>
    /// <param name="scope">For whom: a body, or what holds nationally or for a class.</param>
    /// <param name="date">On which date.</param>
    /// <param name="recordedUntil">
    /// As it was known at that time: what was recorded later is left out, and so are settings, which have no history. <see langword="null"/> for what is known now.
    /// </param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is stated; it may be nothing, or incomplete.</returns>
    /// <exception cref="ParameterException">The parameter is unknown, or the store cannot be read.</exception>
    ValueTask<ParameterReading> ReadAsync(string point, ParameterScope scope, EffectiveDate date, DateTimeOffset? recordedUntil = null, CancellationToken cancellationToken = default);

    /// <summary>The same for all parameter types that are known, as they were at one moment.</summary>
    /// <param name="scope">For whom.</param>
    /// <param name="date">On which date.</param>
    /// <param name="recordedUntil">As it was known at that time; <see langword="null"/> for what is known now.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is stated, by the ids of the types.</returns>
    /// <exception cref="ParameterException">The store cannot be read.</exception>
    ValueTask<IReadOnlyList<ParameterReading>> ReadAllAsync(ParameterScope scope, EffectiveDate date, DateTimeOffset? recordedUntil = null, CancellationToken cancellationToken = default);

    /// <summary>The lines of the history, withdrawn ones and withdrawals too.</summary>
    /// <param name="selection">Which ones.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>By their numbers.</returns>
    /// <exception cref="ParameterException">The store cannot be read.</exception>
    ValueTask<IReadOnlyList<ParameterChange>> HistoryAsync(ParameterSelection selection, CancellationToken cancellationToken = default);

    /// <summary>Finds what does not hold on a date, or on a later one on which something changes.</summary>
    /// <param name="from">The date.</param>
    /// <param name="municipalities">Bodies that must have all they need; six digits with check digit.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>What is wrong at the national level, for classes and for the bodies.</returns>
    /// <exception cref="ParameterException">The store or the settings cannot be read.</exception>
    ValueTask<IReadOnlyList<ParameterProblem>> CheckAsync(EffectiveDate from, IReadOnlyCollection<string> municipalities, CancellationToken cancellationToken = default);

    /// <summary>Looks whether other processes recorded something. Within a host this happens by itself.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The look.</returns>
    /// <exception cref="ParameterException">The store cannot be read.</exception>
    ValueTask RefreshAsync(CancellationToken cancellationToken = default);

    /// <summary>Tells of the next change, by this process or another.</summary>
    /// <returns>Fires once; ask again for the change after it.</returns>
    IChangeToken Watch();
}
