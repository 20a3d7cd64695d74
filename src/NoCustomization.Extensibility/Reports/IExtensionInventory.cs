using System.Collections.Generic;

namespace NoCustomization.Extensibility;

/// <summary>What is installed: every extension that the host found, those that do not run included. A singleton of the host.</summary>
public interface IExtensionInventory
{
    /// <summary>The extensions, by id.</summary>
    IReadOnlyList<ExtensionReport> Extensions { get; }
}
