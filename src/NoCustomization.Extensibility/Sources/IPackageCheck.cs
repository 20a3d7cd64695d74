using System.Collections.Generic;

namespace NoCustomization.Extensibility.Sources;

/// <summary>Looks at the core of a package as it is installed: whether it is the genuine one.</summary>
internal interface IPackageCheck
{
    /// <summary>What is wrong, in sentences that name the remedy; empty where nothing is.</summary>
    /// <param name="package">The package.</param>
    IReadOnlyList<string> Check(StandardPackage package);
}
