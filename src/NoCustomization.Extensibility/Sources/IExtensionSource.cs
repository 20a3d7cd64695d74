using System.Collections.Generic;

namespace NoCustomization.Extensibility.Sources;

/// <summary>Where extensions come from: references of the host, or a folder. Asked once, at start.</summary>
internal interface IExtensionSource
{
    /// <summary>Finds extensions. Never throws for what is wrong with one of them: that stands in its report.</summary>
    /// <param name="context">What the source may need to know.</param>
    IReadOnlyList<ExtensionCandidate> Find(ExtensionSourceContext context);
}
