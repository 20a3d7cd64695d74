using System;
using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Framework;

/// <summary>Turns exceptions of our own into NC9010, once for each place and reason: a defect must stop the build, not flood it.</summary>
internal sealed class Failures(string vendorAssembly)
{
    private readonly ConcurrentDictionary<string, bool> _seen = new(StringComparer.Ordinal);

    /// <summary>The diagnostic of a failure, or null where it was reported before.</summary>
    /// <param name="where">The callback that failed.</param>
    /// <param name="exception">The reason.</param>
    public Diagnostic? Describe(MethodInfo where, Exception exception) =>
        Describe(where.DeclaringType?.Name ?? where.Name, exception);

    /// <inheritdoc cref="Describe(MethodInfo, Exception)"/>
    public Diagnostic? Describe(string where, Exception exception)
    {
        var reason = exception.GetType().Name + ": " + exception.Message.Replace('\r', ' ').Replace('\n', ' ');
        return _seen.TryAdd(where + "\n" + exception.GetType().FullName, true)
            ? Diagnostic.Create(Descriptors.Of(NC9010_AnalysisFailed.Rule), Location.None, Facts.Of(Usage.Of(UsageKind.FailAnalysis, null, "analysis:" + where), "", vendorAssembly), where, reason)
            : null;
    }
}
