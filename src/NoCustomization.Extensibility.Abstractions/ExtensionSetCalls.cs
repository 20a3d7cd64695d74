using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Extensibility;

/// <summary>
/// Calling every implementation of a set, in order. One that fails is left out, unless the point's author chose <c>Fail</c>; the others
/// run all the same.
/// </summary>
public static class ExtensionSetCalls
{
    /// <summary>Calls each for the effect.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static void ForEach<TContract>(this IExtensionSet<TContract> set, Action<TContract> call, CancellationToken cancellationToken = default)
        where TContract : class
    {
        for (var i = 0; i < set.Count; i++)
            set[i].Invoke(call, cancellationToken);
    }

    /// <summary>Calls each for the effect, one after the other.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static async Task ForEachAsync<TContract>(this IExtensionSet<TContract> set, Func<TContract, CancellationToken, Task> call, CancellationToken cancellationToken = default)
        where TContract : class
    {
        for (var i = 0; i < set.Count; i++)
            await set[i].InvokeAsync(call, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Collects the results of those that gave one, in order.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What each returns.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static IReadOnlyList<TResult> Collect<TContract, TResult>(this IExtensionSet<TContract> set, Func<TContract, TResult> call, CancellationToken cancellationToken = default)
        where TContract : class
    {
        var results = new List<TResult>(set.Count);
        for (var i = 0; i < set.Count; i++)
            Keep(results, set[i].Run((contract, _) => call(contract), cancellationToken));

        return results;
    }

    /// <summary>Collects the results of those that gave one, in order; called one after the other.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What each returns.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static async Task<IReadOnlyList<TResult>> CollectAsync<TContract, TResult>(this IExtensionSet<TContract> set, Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken = default)
        where TContract : class
    {
        var results = new List<TResult>(set.Count);
        for (var i = 0; i < set.Count; i++)
            Keep(results, await set[i].RunAsync(call, cancellationToken).ConfigureAwait(false));

        return results;
    }

    /// <summary>As <see cref="CollectAsync"/>, all at once: for contracts that share nothing. The results keep the declared order.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What each returns.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static async Task<IReadOnlyList<TResult>> CollectTogetherAsync<TContract, TResult>(this IExtensionSet<TContract> set, Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken = default)
        where TContract : class
    {
        var running = new Task<ExtensionOutcome<TResult>>[set.Count];
        for (var i = 0; i < running.Length; i++)
            running[i] = set[i].RunAsync(call, cancellationToken);

        var results = new List<TResult>(running.Length);
        foreach (var outcome in await Task.WhenAll(running).ConfigureAwait(false))
            Keep(results, outcome);

        return results;
    }

    /// <summary>Passes a value through all of them; one that fails leaves it as it was.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TValue">What is passed on.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="seed">The value that the first one gets.</param>
    /// <param name="step">What one makes of the value. Must return a new value and leave the old one unchanged.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static TValue Aggregate<TContract, TValue>(this IExtensionSet<TContract> set, TValue seed, Func<TValue, TContract, TValue> step, CancellationToken cancellationToken = default)
        where TContract : class
    {
        var value = seed;
        for (var i = 0; i < set.Count; i++)
        {
            // A call that outlives its time limit must not see what the next one makes of the value.
            var before = value;
            var outcome = set[i].Run((contract, _) => step(before, contract), cancellationToken);
            value = outcome.HasValue ? outcome.Value! : value;
        }

        return value;
    }

    /// <summary>Passes a value through all of them; one that fails leaves it as it was.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TValue">What is passed on.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="seed">The value that the first one gets.</param>
    /// <param name="step">What one makes of the value. Must return a new value and leave the old one unchanged.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static async Task<TValue> AggregateAsync<TContract, TValue>(this IExtensionSet<TContract> set, TValue seed, Func<TValue, TContract, CancellationToken, Task<TValue>> step, CancellationToken cancellationToken = default)
        where TContract : class
    {
        var value = seed;
        for (var i = 0; i < set.Count; i++)
        {
            var before = value;
            var outcome = await set[i].RunAsync((contract, token) => step(before, contract, token), cancellationToken).ConfigureAwait(false);
            value = outcome.HasValue ? outcome.Value! : value;
        }

        return value;
    }

    /// <summary>The first result that is accepted; later ones are not asked.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What each returns.</typeparam>
    /// <param name="set">The implementations.</param>
    /// <param name="call">What to call.</param>
    /// <param name="accept">Whether a result will do.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    /// <returns>The outcome, which tells whose result it is; one without a value where none is accepted.</returns>
    public static ExtensionOutcome<TResult> First<TContract, TResult>(this IExtensionSet<TContract> set, Func<TContract, TResult> call, Func<TResult, bool> accept, CancellationToken cancellationToken = default)
        where TContract : class
    {
        for (var i = 0; i < set.Count; i++)
        {
            var outcome = set[i].Run((contract, _) => call(contract), cancellationToken);
            if (outcome.HasValue && accept(outcome.Value!))
                return outcome;
        }

        return ExtensionOutcome<TResult>.None(null);
    }

    private static void Keep<TResult>(List<TResult> results, ExtensionOutcome<TResult> outcome)
    {
        if (outcome.HasValue)
            results.Add(outcome.Value!);
    }
}
