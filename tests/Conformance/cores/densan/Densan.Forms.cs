// A package in two assemblies, each of which carries the same declaration: the forms.
using NoCustomization;

[assembly: StandardPackage("densan", Namespaces = new[] { "Densan" }, Assemblies = new[] { "Densan", "Densan.Forms", "Densan.Batch" })]

namespace Densan.Forms
{
    /// <summary>Closed.</summary>
    public class Form
    {
        public virtual string Title => "";
    }
}
