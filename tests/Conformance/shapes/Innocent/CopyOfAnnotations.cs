// An internal copy of our own attributes is allowed and not a core's type.
// core: ../../cores/Juki.cs
using Juki;
using Juki.Plugins;

[assembly: NoCustomization.VendorExtension("acme.copy")]

namespace NoCustomization
{
    [System.AttributeUsage(System.AttributeTargets.Assembly)]
    internal sealed class VendorExtensionAttribute : System.Attribute
    {
        public VendorExtensionAttribute(string id) => Id = id;

        public string Id { get; }
    }
}

namespace Acme.Checks
{
    internal sealed class Always : IMoveCheck
    {
        public bool Accepts(Resident resident) => true;
    }
}
