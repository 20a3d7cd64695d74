using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Diagnostics;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.Extensions.Logging;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// Watches for code that an extension loads by itself while it runs: from another file, from bytes, over the network. Nobody has verified it. That it was loaded cannot be undone; that it was is never
/// kept quiet.
/// </summary>
internal static class UnverifiedLoads
{
    private const int MaxNamed = 100;
    private const int MaxUnattributed = 1000;
    private const int MaxDescribed = 10;

    private static readonly ConcurrentDictionary<string, ConcurrentQueue<string>> s_seen = new(StringComparer.OrdinalIgnoreCase);
    private static readonly ConcurrentQueue<string> s_unattributed = new();
    private static ILogger? s_log;

    /// <summary>Begins to watch; once for the process.</summary>
    public static void Watch(ILogger log)
    {
        if (Interlocked.Exchange(ref s_log, log) is null)
            AppDomain.CurrentDomain.AssemblyLoad += static (_, e) => See(e.LoadedAssembly);
    }

    /// <summary>What was loaded from outside of the host's program by nobody knows whom.</summary>
    public static IReadOnlyList<string> Unattributed => [.. s_unattributed];

    /// <summary>The same for an operator, the first ones by name.</summary>
    public static string Describe(IReadOnlyList<string> unattributed) =>
        LoadProblem.Text("Unattributed_Loaded", CultureInfo.CurrentUICulture, unattributed.Count, string.Join("; ", unattributed.Take(MaxDescribed)));

    /// <summary>What an extension loaded by itself so far.</summary>
    public static IReadOnlyList<string> Of(string id) => s_seen.TryGetValue(id, out var seen) ? [.. seen] : [];

    /// <summary>A report with what the extension loaded by itself.</summary>
    public static ExtensionReport AddTo(ExtensionReport report) => Of(report.Id) is { Count: > 0 } seen ? report with { UnverifiedCode = seen } : report;

    private static void See(Assembly assembly)
    {
        // What is emitted in memory comes from code that was verified; serializers and proxies do so all the time.
        if (assembly.IsDynamic || ExtensionLoadContext.Expects(assembly))
            return;
        var context = AssemblyLoadContext.GetLoadContext(assembly);
        if (context == AssemblyLoadContext.Default && HostAssemblies.IsPartOfProgram(assembly))
            return;
        var what = Printable.Of(assembly.FullName ?? "?") + (assembly.Location.Length > 0 ? " (" + Printable.Of(assembly.Location) + ")" : "");
        if ((context as ExtensionLoadContext ?? Culprit()) is not { } extension)
        {
            // The host itself; or an extension that lets the platform call for it, so that no frame is its own.
            if (s_unattributed.Count >= MaxUnattributed)
                return;
            s_unattributed.Enqueue(what);
            if (s_log is { } listening)
                LoadLog.Unattributed(listening, what);
            return;
        }

        Strays.VendorCode.Know(assembly, extension.Id);
        var seen = s_seen.GetOrAdd(extension.Id, static _ => new());
        // Who loads without end must not fill the memory with names.
        if (seen.Count < MaxNamed)
            seen.Enqueue(what);
        if (s_log is { } log)
            LoadLog.Unverified(log, extension.Id, what);
    }

    // Who asked: the nearest frame that is an extension's.
    private static ExtensionLoadContext? Culprit()
    {
        foreach (var frame in new StackTrace(fNeedFileInfo: false).GetFrames())
        {
            if (frame.GetMethod()?.Module.Assembly is { } caller && AssemblyLoadContext.GetLoadContext(caller) is ExtensionLoadContext extension)
                return extension;
        }

        return null;
    }
}
