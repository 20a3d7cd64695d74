using System;

namespace NoCustomization;

/// <summary>Names a database table that belongs to the core: vendors read it through the core's API and never alter or write it (NC5).</summary>
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class CoreTableAttribute : Attribute
{
    /// <summary>Names one table.</summary>
    /// <param name="name"><c>schema.table</c>, or <c>table</c> for any schema.</param>
    public CoreTableAttribute(string name) => Name = name;

    /// <summary>The table's name.</summary>
    public string Name { get; }
}
