using NoCustomization.Policy.Calls;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Policy.Libraries.Composition;

/// <summary>The host that registers extensions, by the names of its contracts.</summary>
public static class ExtensionHost
{
    /// <summary>The assembly of its contracts.</summary>
    public const string Assembly = "NoCustomization.Extensibility.Abstractions";

    /// <summary>The namespace of its contracts.</summary>
    public const string Namespace = "NoCustomization.Extensibility";

    /// <summary>The simple name of <see cref="Builder"/>.</summary>
    public const string BuilderName = "IExtensionBuilder";

    /// <summary>The contract by which an extension registers what it has.</summary>
    public const string Builder = Namespace + "." + BuilderName;

    /// <summary>
    /// Whether a registration in a container goes past a host that is at hand. One in the collection that the host's builder hands out does so, too: that collection is private to
    /// the extension, and nothing of a package looks into it.
    /// </summary>
    internal static UsageTraits TraitOf(LibraryCall call, CoreSymbol service) =>
        call.Evaluation.Cores.HasExtensionHost && Openness.IsOpenForDeriving(service) ? UsageTraits.HostIsAtHand : UsageTraits.None;
}
