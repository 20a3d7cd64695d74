using System;
using NoCustomization.Extensibility.Loading;

namespace NoCustomization.Extensibility;

/// <summary>Takes extensions from a folder.</summary>
public static class ExtensionFolderServices
{
    /// <summary>
    /// Takes extensions from a folder in which each has a folder of its own. Everything in that folder is verified before any of it is loaded, and what is loaded are the very bytes that were verified.
    /// </summary>
    /// <param name="host">The host.</param>
    /// <param name="folder">The folder; a relative one stands below the host's program.</param>
    /// <param name="configure">How to verify and load; by default nothing with a finding is loaded, and no waiver counts.</param>
    /// <returns>The same host.</returns>
    /// <exception cref="ArgumentException"><paramref name="folder"/> is empty.</exception>
    public static ExtensionHostBuilder AddExtensionsFrom(this ExtensionHostBuilder host, string folder, Action<ExtensionLoadOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var options = new ExtensionLoadOptions();
        configure?.Invoke(options);
        host.Sources.Add(new FolderSource(System.IO.Path.GetFullPath(folder, AppContext.BaseDirectory), options, host.RecordedCores, HostForm.Problem));
        return host.ExpectCores();
    }

    /// <summary>
    /// Compares the cores at start with what is recorded of them. One that differs is not the core that was approved: it is reported as a problem of its package (NC8002), and no extension in a folder is
    /// let in. Of a core that is not recorded, the file and what runs are compared all the same.
    /// </summary>
    /// <param name="host">The host.</param>
    /// <param name="identities">What is recorded.</param>
    /// <returns>The same host.</returns>
    public static ExtensionHostBuilder ExpectCores(this ExtensionHostBuilder host, params CoreIdentity[] identities)
    {
        ArgumentNullException.ThrowIfNull(host);
        ArgumentNullException.ThrowIfNull(identities);
        host.RecordedCores.AddRange(identities);
        if (!host.Checks.Exists(c => c is CoreCheck))
            host.Checks.Add(new CoreCheck(host.RecordedCores));
        return host;
    }
}
