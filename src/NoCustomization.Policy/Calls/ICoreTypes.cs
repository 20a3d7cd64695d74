namespace NoCustomization.Policy.Calls;

/// <summary>Finds types of cores by name.</summary>
public interface ICoreTypes
{
    /// <summary>The core type of a name; null where no core has one.</summary>
    /// <param name="name"><c>Ns.Type</c>, <c>Ns.Outer+Inner`1</c>, with or without the assembly; type arguments are dropped.</param>
    ReflectedType? Find(string name);

    /// <summary>The core's assembly of a simple name, in any letter case; null where it is no core's.</summary>
    CoreAssemblyName? AssemblyOf(string name);
}
