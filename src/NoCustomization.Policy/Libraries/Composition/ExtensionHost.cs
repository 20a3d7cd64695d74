using System;
using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The host that registers extensions, by the names of its contracts.</summary>
public static class ExtensionHost
{
    /// <summary>The assembly of its contracts.</summary>
    public const string Assembly = "NoCustomization.Extensibility.Abstractions";

    /// <summary>The contract by which an extension registers what it has.</summary>
    public const string Builder = Namespace + ".IExtensionBuilder";

    private const string Namespace = "NoCustomization.Extensibility";
    private const int MaxChain = 64;

    /// <summary>Whether a registration goes past a host that is at hand.</summary>
    internal static UsageTraits TraitOf(LibraryCall call, CoreSymbol service) =>
        call.Evaluation.Cores.HasExtensionHost && Openness.IsOpenForDeriving(service) && !IsOfHost(call.Shape.Subject, call.Frame, call.Evaluation, 0) ? UsageTraits.HostIsAtHand : UsageTraits.None;

    // builder.Services.AddOptions().AddSingleton<…>()
    private static bool IsOfHost(Expression? collection, Frame? frame, Evaluation evaluation, int depth)
    {
        foreach (var (source, home) in evaluation.Sources(collection, frame))
        {
            if (depth < MaxChain && source.Shape is CallShape call && (IsOfHost(call.Method) || IsOfHost(call.Subject, home, evaluation, depth + 1)))
                return true;
        }

        return false;
    }

    private static bool IsOfHost(LibraryMethod method) =>
        method.Namespace.StartsWith(Namespace, StringComparison.Ordinal) && (method.Namespace.Length == Namespace.Length || method.Namespace[Namespace.Length] == '.');
}
