using System;

namespace NoCustomization.Extensibility;

/// <summary>What holds for every extension of a host.</summary>
public sealed class ExtensionHostOptions
{
    /// <summary>The section of the configuration whose children, by extension id, are the settings of the extensions. Default: <c>Extensions</c>.</summary>
    public string Section { get; set; } = "Extensions";

    /// <summary>How long an extension may take to construct and configure itself. More than zero, less than 24 days; default: 30 seconds.</summary>
    public TimeSpan StartLimit { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>
    /// How long the services of an extension may take to be disposed, at the end of a scope or of the host. More than zero, less than 24
    /// days; default: 5 seconds. Nobody waits for an extension of which a disposal has not returned, nor after the third one that did not in time.
    /// </summary>
    public TimeSpan DisposalLimit { get; set; } = TimeSpan.FromSeconds(5);

    /// <summary>Whether extensions may use points that may still change (<c>Preview</c>). Default: yes, with a warning.</summary>
    public bool AllowPreview { get; set; } = true;

    /// <summary>
    /// Whether the process survives exceptions that nobody catches and that came through the code of an extension: of <c>async void</c>, a
    /// timer, the thread pool, a thread of the vendor's own. Default: yes. The platform has one handler for the whole process, and takes it once:
    /// a program that sets its own says no here and asks <see cref="ExtensionExceptions.Survives"/>.
    /// </summary>
    public bool SurviveUnhandled { get; set; } = true;

    /// <summary>For how long after a failure the health check calls the host degraded. Default: 5 minutes.</summary>
    public TimeSpan FailureMemory { get; set; } = TimeSpan.FromMinutes(5);
}
