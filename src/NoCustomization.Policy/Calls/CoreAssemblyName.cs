using NoCustomization.Policy.Cores;

namespace NoCustomization.Policy.Calls;

/// <summary>An assembly of a core.</summary>
/// <param name="Package">The core.</param>
/// <param name="Name">Its simple name, in its own spelling.</param>
public readonly record struct CoreAssemblyName(CorePackage Package, string Name);
