using System;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Extensibility.Texts;

namespace NoCustomization.Extensibility;

/// <summary>The shorter forms of calling at an extension point.</summary>
public static class ExtensionCalls
{
    /// <summary>Calls for a result.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What the call returns.</typeparam>
    /// <param name="handle">Where to call.</param>
    /// <param name="call">What to call.</param>
    /// <returns>The result of the extension or of the package's default.</returns>
    /// <exception cref="ExtensionFailedException">There is no result: pass a fallback where the point's author chose <c>Skip</c>.</exception>
    public static TResult Invoke<TContract, TResult>(this IExtensionHandle<TContract> handle, Func<TContract, TResult> call)
        where TContract : class => Required(handle, handle.Run((contract, _) => call(contract)));

    /// <summary>Calls for a result, with cancellation.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What the call returns.</typeparam>
    /// <param name="handle">Where to call.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    /// <returns>The result of the extension or of the package's default.</returns>
    /// <exception cref="ExtensionFailedException">There is no result.</exception>
    public static TResult Invoke<TContract, TResult>(this IExtensionHandle<TContract> handle, Func<TContract, CancellationToken, TResult> call, CancellationToken cancellationToken)
        where TContract : class => Required(handle, handle.Run(call, cancellationToken));

    /// <summary>Calls for a result, with what stands in where there is none.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What the call returns.</typeparam>
    /// <param name="handle">Where to call.</param>
    /// <param name="call">What to call.</param>
    /// <param name="fallback">Stands in where the call is skipped.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    /// <returns>The result, or the fallback.</returns>
    public static TResult InvokeOr<TContract, TResult>(this IExtensionHandle<TContract> handle, TResult fallback, Func<TContract, TResult> call, CancellationToken cancellationToken = default)
        where TContract : class
    {
        var outcome = handle.Run((contract, _) => call(contract), cancellationToken);
        return outcome.HasValue ? outcome.Value! : fallback;
    }

    /// <summary>Calls for the effect.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <param name="handle">Where to call.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static void Invoke<TContract>(this IExtensionHandle<TContract> handle, Action<TContract> call, CancellationToken cancellationToken = default)
        where TContract : class => handle.Run(
            (contract, _) =>
            {
                call(contract);
                return true;
            },
            cancellationToken);

    /// <summary>Calls an asynchronous contract for a result.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What the task returns.</typeparam>
    /// <param name="handle">Where to call.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    /// <returns>The result of the extension or of the package's default.</returns>
    /// <exception cref="ExtensionFailedException">There is no result.</exception>
    public static async Task<TResult> InvokeAsync<TContract, TResult>(this IExtensionHandle<TContract> handle, Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken = default)
        where TContract : class => Required(handle, await handle.RunAsync(call, cancellationToken).ConfigureAwait(false));

    /// <summary>Calls an asynchronous contract for a result, with what stands in where there is none.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <typeparam name="TResult">What the task returns.</typeparam>
    /// <param name="handle">Where to call.</param>
    /// <param name="fallback">Stands in where the call is skipped.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    /// <returns>The result, or the fallback.</returns>
    public static async Task<TResult> InvokeOrAsync<TContract, TResult>(this IExtensionHandle<TContract> handle, TResult fallback, Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken = default)
        where TContract : class
    {
        var outcome = await handle.RunAsync(call, cancellationToken).ConfigureAwait(false);
        return outcome.HasValue ? outcome.Value! : fallback;
    }

    /// <summary>Calls an asynchronous contract for the effect.</summary>
    /// <typeparam name="TContract">The contract.</typeparam>
    /// <param name="handle">Where to call.</param>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    public static Task InvokeAsync<TContract>(this IExtensionHandle<TContract> handle, Func<TContract, CancellationToken, Task> call, CancellationToken cancellationToken = default)
        where TContract : class => handle.RunAsync(
            async (contract, token) =>
            {
                await call(contract, token).ConfigureAwait(false);
                return true;
            },
            cancellationToken);

    private static TResult Required<TContract, TResult>(IExtensionHandle<TContract> handle, ExtensionOutcome<TResult> outcome)
        where TContract : class => outcome.HasValue
            ? outcome.Value!
            : throw new ExtensionFailedException(
                outcome.Failure is { } failure
                    ? ContractTexts.NothingStandsIn(failure.Extension?.ToString() ?? "", handle.PointId, failure.Kind.ToString())
                    : ContractTexts.NobodyProvides(handle.PointId),
                handle.PointId,
                outcome.Failure);
}
