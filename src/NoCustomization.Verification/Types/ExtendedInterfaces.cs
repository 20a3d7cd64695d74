using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>Which of the interfaces that a type's metadata list are there only because another listed one extends them. Worked out when first asked.</summary>
internal sealed class ExtendedInterfaces(TypeHierarchy hierarchy, List<ListedInterface> listed)
{
    private HashSet<(KnownAssembly?, TypeDefinitionHandle)>? _extended;

    /// <summary>
    /// Whether another listed interface extends this one. Where an interface's definition is not at hand it may do so unseen: then
    /// <paramref name="missing"/> is the assembly that would tell.
    /// </summary>
    public bool Includes(ListedInterface named, out AssemblyFacts? missing)
    {
        missing = null;
        if (listed.Count == 1)
            return false;
        if ((_extended ??= Collect()).Contains((named.Reference.Assembly, named.Reference.Definition)))
            return true;
        foreach (var other in listed)
        {
            if (other.Instance is null && other.FullName != named.FullName && !IsFramework(other.Reference))
                missing = other.Reference.Missing ?? other.Reference.Assembly?.Facts;
        }

        return false;
    }

    private HashSet<(KnownAssembly?, TypeDefinitionHandle)> Collect()
    {
        var found = new HashSet<(KnownAssembly?, TypeDefinitionHandle)>();
        foreach (var item in listed)
        {
            if (item.Instance is not { } instance)
                continue;
            foreach (var extended in hierarchy.ExtendedBy(instance))
            {
                if (extended.Image != instance.Image || extended.Handle != instance.Handle)
                    found.Add((extended.Image.Assembly, extended.Handle));
            }
        }

        return found;
    }

    // A framework's interface extends no core's.
    private static bool IsFramework(ResolvedType reference) => reference.Missing is { } missing && FrameworkKeys.Include(missing.PublicKeyToken);
}
