// A package for an old framework carries its own internal copy of the attributes.
// core: own
// options: assembly=Shien
using System;

[assembly: NoCustomization.StandardPackage("shien")]

namespace NoCustomization
{
    [AttributeUsage(AttributeTargets.Assembly)]
    internal sealed class StandardPackageAttribute : Attribute
    {
        public StandardPackageAttribute(string id) => Id = id;

        public string Id { get; }
    }

    internal sealed class CoreBehaviorAttribute : Attribute
    {
    }
}

namespace Shien
{
    public class Office // expect: NC7001
    {
    }

    [NoCustomization.CoreBehavior]
    public class Closed
    {
    }
}
