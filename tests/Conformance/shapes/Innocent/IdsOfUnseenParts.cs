// A part of the package that is not seen here may hold the point: nothing is said.
// core: own
// options: assembly=Shien.Contracts
using NoCustomization;

[assembly: StandardPackage("shien", Namespaces = new[] { "Shien" }, Assemblies = new[] { "Shien.Contracts", "Shien.Engine" })]

namespace Shien
{
    [UseInstead("shien.engine-rule")]
    public interface IClosed
    {
    }

    [ExtensionPoint("shien.old", Status = ExtensionPointStatus.Deprecated, ReplacedBy = "shien.engine-rule")]
    public interface IOld
    {
    }
}
