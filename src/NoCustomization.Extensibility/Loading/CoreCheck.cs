using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NoCustomization.Extensibility.Sources;

namespace NoCustomization.Extensibility.Loading;

/// <summary>Whether the assemblies of a package are the recorded ones, and what runs is what lies on disk.</summary>
/// <param name="recorded">What is recorded.</param>
internal sealed class CoreCheck(IReadOnlyList<CoreIdentity> recorded) : IPackageCheck
{
    /// <inheritdoc/>
    public IReadOnlyList<string> Check(StandardPackage package)
    {
        var culture = CultureInfo.CurrentUICulture;
        return [.. package.Assemblies.SelectMany(a => CoreFile.Read(a, package.Id, recorded, culture).Problems).Select(p => p.In(culture))];
    }
}
