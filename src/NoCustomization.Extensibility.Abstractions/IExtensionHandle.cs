using System;
using System.Threading;
using System.Threading.Tasks;

namespace NoCustomization.Extensibility;

/// <summary>
/// The way by which a package calls one implementation of a contract. The host makes the implementation, runs the call under the failure
/// policy of the point, and records what happened. Most callers use the shorter forms of <see cref="ExtensionCalls"/>.
/// </summary>
/// <typeparam name="TContract">The contract that the package opens.</typeparam>
/// <remarks>Calls may be made from several threads at once. What a call hands back must be complete: see the documentation on lazy results.</remarks>
public interface IExtensionHandle<TContract>
    where TContract : class
{
    /// <summary>The id of the extension point.</summary>
    string PointId { get; }

    /// <summary>The extension that is called; <see langword="null"/> for the package's own implementation, or where there is none.</summary>
    ExtensionIdentity? Extension { get; }

    /// <summary>Calls the implementation.</summary>
    /// <typeparam name="TResult">What the call returns.</typeparam>
    /// <param name="call">What to call. It gets a token that is cancelled with the caller's and when the time limit is over.</param>
    /// <param name="cancellationToken">The caller's own wish to stop. That is no failure of the extension.</param>
    /// <returns>The result, or what failed.</returns>
    /// <exception cref="ExtensionFailedException">The call failed and the point's author chose <c>Fail</c>.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The caller's scope, or the host, has ended. That is no failure of the extension.</exception>
    ExtensionOutcome<TResult> Run<TResult>(Func<TContract, CancellationToken, TResult> call, CancellationToken cancellationToken = default);

    /// <summary>As <see cref="Run"/>, for contracts that return tasks.</summary>
    /// <typeparam name="TResult">What the task returns.</typeparam>
    /// <param name="call">What to call.</param>
    /// <param name="cancellationToken">The caller's own wish to stop.</param>
    /// <returns>The result, or what failed.</returns>
    /// <exception cref="ExtensionFailedException">The call failed and the point's author chose <c>Fail</c>.</exception>
    /// <exception cref="OperationCanceledException">The caller's token was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The caller's scope, or the host, has ended. That is no failure of the extension.</exception>
    Task<ExtensionOutcome<TResult>> RunAsync<TResult>(Func<TContract, CancellationToken, Task<TResult>> call, CancellationToken cancellationToken = default);
}
