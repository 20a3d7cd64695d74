using System.Collections.Generic;

namespace NoCustomization.Extensibility;

/// <summary>What the runtime shows of itself. Apart from it, so that the container disposes the runtime once.</summary>
internal sealed class ExtensionInventory(ExtensionRuntime runtime) : IExtensionInventory
{
    public IReadOnlyList<PackageReport> Packages => runtime.Packages;

    public IReadOnlyList<ExtensionReport> Extensions => runtime.Extensions;

    public IReadOnlyList<PointReport> Points => runtime.Points;
}
