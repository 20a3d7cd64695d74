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
        Describe(NameOf(where.DeclaringType) ?? where.Name, exception);

    /// <inheritdoc cref="Describe(MethodInfo, Exception)"/>
    public Diagnostic? Describe(string where, Exception exception)
    {
        var reason = exception.GetType().Name + ": " + exception.Message.Replace('\r', ' ').Replace('\n', ' ');
        return _seen.TryAdd(where + "\n" + exception.GetType().FullName, true)
            ? Diagnostic.Create(Descriptors.Of(NC9010_AnalysisFailed.Rule), Location.None, Facts.Of(Usage.Of(UsageKind.FailAnalysis, null, "analysis:" + where), "", vendorAssembly), where, reason)
            : null;
    }

    // A lambda's class is the compiler's; what holds it is ours.
    private static string? NameOf(Type? type) => type is { DeclaringType: { } outer } && type.Name.StartsWith("<", StringComparison.Ordinal) ? NameOf(outer) : type?.Name;
}
