using System.Collections.Generic;

namespace NoCustomization.Extensibility;

/// <summary>What is installed and how it fares: what the health check shows. A singleton of the host.</summary>
public interface IExtensionInventory
{
    /// <summary>The standard packages.</summary>
    IReadOnlyList<PackageReport> Packages { get; }

    /// <summary>Every extension that the host found, those that do not run included, by id.</summary>
    IReadOnlyList<ExtensionReport> Extensions { get; }

    /// <summary>Every extension point, unused ones included, by id. Counts are those of the moment of asking.</summary>
    IReadOnlyList<PointReport> Points { get; }
}
