using System;
using System.Diagnostics;
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
    private static ILogger? s_log;

    /// <summary>Begins to watch; once for the process.</summary>
    public static void Watch(ILogger log)
    {
        if (Interlocked.Exchange(ref s_log, log) is null)
            AppDomain.CurrentDomain.AssemblyLoad += static (_, e) => See(e.LoadedAssembly);
    }

    /// <summary>Told of each such load: the extension's id, and what was loaded.</summary>
    public static event Action<string, string>? Seen;

    private static void See(Assembly assembly)
    {
        // What is emitted in memory comes from code that was verified; serializers and proxies do so all the time.
        if (assembly.IsDynamic || ExtensionLoadContext.Expects(assembly))
            return;
        var context = AssemblyLoadContext.GetLoadContext(assembly);
        if (context == AssemblyLoadContext.Default && HostAssemblies.IsPartOfProgram(assembly))
            return;
        if ((context as ExtensionLoadContext ?? Culprit()) is not { } extension)
            return;
        var what = Printable.Of(assembly.FullName ?? "?") + (assembly.Location.Length > 0 ? " (" + Printable.Of(assembly.Location) + ")" : "");
        if (s_log is { } log)
            LoadLog.Unverified(log, extension.Id, what);
        Seen?.Invoke(extension.Id, what);
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
