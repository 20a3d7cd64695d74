using System.Collections.Generic;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries.Pipeline;

namespace NoCustomization.Policy.Calls;

/// <summary>Finds types of cores by name, and knows what else is at hand.</summary>
public interface ICoreTypes
{
    /// <summary>The cores in sight, in order of their ids.</summary>
    IReadOnlyList<CorePackage> Packages { get; }

    /// <summary>The core type of a name; null where no core has one.</summary>
    /// <param name="name"><c>Ns.Type</c>, <c>Ns.Outer+Inner`1</c>, with or without the assembly; type arguments are dropped.</param>
    ReflectedType? Find(string name);

    /// <summary>The core's assembly of a simple name, in any letter case; null where it is no core's.</summary>
    CoreAssemblyName? AssemblyOf(string name);

    /// <summary>Whether the host that registers extensions is at hand: the vendor's code or a core sees its contracts.</summary>
    bool HasExtensionHost { get; }

    /// <summary>The vendor's classes of which there can be objects, in the order in which they are declared.</summary>
    IReadOnlyList<ReflectedType> OwnClasses { get; }

    /// <summary>The core's assembly that loads the vendor's code as an extension and uses a library itself; null where the vendor's code is no extension, or no core uses the library.</summary>
    /// <param name="library">How the names of the library's assemblies begin.</param>
    CoreHost? HostUsing(string library);

    /// <summary>The addresses that the controllers of cores serve.</summary>
    IReadOnlyList<CoreEndpoint> Endpoints { get; }
}
