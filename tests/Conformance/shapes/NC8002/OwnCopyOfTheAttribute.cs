// The claim is made with an own internal copy of the attribute: attributes count by full name.
// core: ../../cores/Juki.cs
// options: assembly=Acme.Juki
using Juki;

[assembly: NoCustomization.StandardPackage("juki")] // expect: NC8002

namespace NoCustomization
{
    [System.AttributeUsage(System.AttributeTargets.Assembly)]
    internal sealed class StandardPackageAttribute : System.Attribute
    {
        public StandardPackageAttribute(string id) => Id = id;

        public string Id { get; }
    }
}

namespace Acme.Residents
{
    internal sealed class OwnHousehold : Household // expect: NC1001
    {
    }
}
