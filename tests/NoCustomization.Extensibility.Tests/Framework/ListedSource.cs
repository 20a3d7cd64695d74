using System.Collections.Generic;
using NoCustomization.Extensibility.Sources;

namespace NoCustomization.Extensibility.Tests.Framework;

/// <summary>An extension of which a source has a report and nothing to run.</summary>
internal sealed class ListedSource(ExtensionReport report) : IExtensionSource
{
    public IReadOnlyList<ExtensionCandidate> Find(ExtensionSourceContext context) => [new ExtensionCandidate(report, null)];
}
