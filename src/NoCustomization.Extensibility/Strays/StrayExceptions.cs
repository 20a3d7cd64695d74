using System;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using System.Runtime.ExceptionServices;
using System.Threading;

namespace NoCustomization.Extensibility.Strays;

/// <summary>
/// Exceptions that nobody catches, on threads that no call of the host's began: <c>async void</c>, timers, the pool, threads of the
/// vendor's own. The platform ends the process for them, unless the one handler that a process may have says that it goes on.
/// </summary>
internal static class StrayExceptions
{
    private static readonly Lock s_setting = new();
    private static bool s_isSet;
    private static ImmutableArray<StrayCounts> s_hosts = [];

    /// <summary>Makes the process survive them.</summary>
    /// <returns>Whether it does; not where somebody else has set the process's handler.</returns>
    public static bool Survive()
    {
        lock (s_setting)
        {
            try
            {
                if (!s_isSet)
                    ExceptionHandling.SetUnhandledExceptionHandler(Survives);
                return s_isSet = true;
            }
            catch (InvalidOperationException)
            {
                return false;
            }
        }
    }

    /// <summary>A host begins, or no longer wants, to be told.</summary>
    public static void Tell(StrayCounts host) => ImmutableInterlocked.Update(ref s_hosts, static (hosts, added) => hosts.Add(added), host);

    /// <inheritdoc cref="Tell"/>
    public static void Forget(StrayCounts host) => ImmutableInterlocked.Update(ref s_hosts, static (hosts, removed) => hosts.Remove(removed), host);

    /// <summary>Whether an exception came through an extension's code, so that the process may go on; tells the hosts that run it.</summary>
    public static bool Survives(Exception thrown)
    {
        try
        {
            if (OwnerOf(thrown) is not { } extension)
                return false;
            foreach (var host in s_hosts)
                host.Count(extension, thrown);
            return true;
        }
        catch (Exception)
        {
            // Runs while the platform looks for a handler: whatever goes wrong here must not hide the exception itself.
            return false;
        }
    }

    private static string? OwnerOf(Exception thrown)
    {
        foreach (var frame in new StackTrace(thrown, false).GetFrames())
        {
            if (frame.GetMethod()?.Module.Assembly is { } assembly && VendorCode.OwnerOf(assembly) is { } extension)
                return extension;
        }

        // What the platform wraps. Not what others do: a core that throws because an extension failed has decided so.
        return thrown switch
        {
            AggregateException { InnerExceptions: { Count: > 0 } all } => all.Select(OwnerOf).ToList() is var owners && owners.TrueForAll(owner => owner is not null) ? owners[0] : null,
            TargetInvocationException or TypeInitializationException when thrown.InnerException is { } cause => OwnerOf(cause),
            _ => null,
        };
    }
}
