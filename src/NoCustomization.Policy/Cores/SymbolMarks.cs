using System;

namespace NoCustomization.Policy.Cores;

/// <summary>What the package author said about one symbol, by attribute or catalog.</summary>
[Flags]
public enum SymbolMarks
{
    /// <summary>Nothing: the symbol is closed.</summary>
    None = 0,

    /// <summary>Opened as an extension point.</summary>
    ExtensionPoint = 1,

    /// <summary>Opened as a configuration point.</summary>
    ConfigurationPoint = 2,

    /// <summary>Stays closed inside an open type.</summary>
    CoreBehavior = 4,

    /// <summary>Must not be referred to by vendor code.</summary>
    PackageInternal = 8,

    /// <summary>May be referred to under <see cref="PackageReferencePolicy.ReleasedOnly"/>.</summary>
    ReleasedApi = 16,

    /// <summary>An override must call base.</summary>
    MustCallBase = 32,
}
