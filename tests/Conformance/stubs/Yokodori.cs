// A library with an id of its own that names another package's assembly as its part, and opens it.
using NoCustomization;

[assembly: StandardPackage("aaa", Assemblies = new[] { "Zeimu", "Yokodori" }, Namespaces = new[] { "Yokodori" })]

namespace Yokodori
{
    public class Marker
    {
    }
}
