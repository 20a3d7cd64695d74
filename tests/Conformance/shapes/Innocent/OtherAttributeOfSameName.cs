// An attribute named StandardPackage in another namespace claims nothing.
// core: ../../cores/Juki.cs
using System;

[assembly: Acme.Packaging.StandardPackage("juki")]

namespace Acme.Packaging;

[AttributeUsage(AttributeTargets.Assembly)]
public sealed class StandardPackageAttribute(string id) : Attribute
{
    public string Id => id;
}
