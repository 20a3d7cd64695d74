using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>
/// Whether a core type stands above the types of other assemblies. Kept for a whole run, because vendors' assemblies derive from the same few types of
/// their neighbours again and again, and an answer spares opening the neighbour.
/// </summary>
internal sealed class CoreAncestry
{
    private readonly Dictionary<(CoreSet Cores, KnownAssembly Assembly, string Type), bool> _known = [];

    /// <summary>Whether a type that an image refers to is a core's, or stands below a core class or interface.</summary>
    public bool IsOrDescendsFromCore(AssemblyImage image, TypeReferenceHandle reference, TypeResolver types, TypeHierarchy hierarchy, CoreResolver cores)
    {
        if (cores.PackageOf(image, reference) is not null)
            return true;
        // What sees no core has none above.
        if (types.ScopeOf(image, reference, out _) is not { IsNearCore: true } scope)
            return false;
        var key = (cores.Cores, scope, TypePath.Of(image.Metadata, reference).FullName);
        if (!_known.TryGetValue(key, out var result))
            _known.Add(key, result = types.Open(types.Resolve(image, reference), []) is { } type && HasCoreAbove(type, hierarchy, cores));
        return result;
    }

    /// <summary>Whether a core class stands above a class, or a core interface above an interface.</summary>
    public static bool HasCoreAbove(TypeInstance type, TypeHierarchy hierarchy, CoreResolver cores)
    {
        foreach (var above in type.Definition.Attributes.IsInterface() ? hierarchy.ExtendedBy(type) : hierarchy.BasesOf(type))
        {
            if (cores.PackageOf(above.Image.Assembly) is not null)
                return true;
        }

        return hierarchy.MissingBaseOf(type) is { } missing && cores.PackageOf(missing.Reference) is not null;
    }
}
