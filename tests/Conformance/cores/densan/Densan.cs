// A package in two assemblies, each of which carries the same declaration: the main one.
using NoCustomization;

[assembly: StandardPackage("densan", Namespaces = new[] { "Densan" }, Assemblies = new[] { "Densan", "Densan.Forms", "Densan.Batch" })]

namespace Densan
{
    /// <summary>A closed record.</summary>
    public class Ledger
    {
        public virtual int Total => 0;
    }
}
