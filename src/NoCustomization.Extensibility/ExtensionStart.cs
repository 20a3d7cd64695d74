using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Hosting;

namespace NoCustomization.Extensibility;

/// <summary>Starts the extensions with the host, before any other service of it starts.</summary>
internal sealed class ExtensionStart : IHostedLifecycleService
{
    // Asking for the runtime starts it.
    public ExtensionStart(ExtensionRuntime runtime) => _ = runtime;

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
