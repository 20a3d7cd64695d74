using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>Which types of the vendor's assembly stand below a core type. Most do not, and are not looked at any further.</summary>
internal sealed class Ancestry(VendorAssembly vendor)
{
    private readonly Dictionary<TypeDefinitionHandle, bool> _known = [];

    /// <summary>Whether a core class stands above a class at any height.</summary>
    public bool IsBelowCore(TypeDefinitionHandle type)
    {
        // Climbs as long as bases stand in this assembly; marks on the way end a cycle.
        var path = new List<TypeDefinitionHandle>();
        bool result;
        while (!_known.TryGetValue(type, out result))
        {
            _known.Add(type, false);
            path.Add(type);
            var parent = TypeResolver.DefinitionOf(vendor.Metadata, vendor.Metadata.GetTypeDefinition(type).BaseType);
            if (parent.Kind != HandleKind.TypeDefinition || parent.IsNil)
            {
                result = !parent.IsNil && LeadsToCore(parent);
                break;
            }

            type = (TypeDefinitionHandle)parent;
        }

        foreach (var passed in path)
            _known[passed] = result;
        return result;
    }

    private bool LeadsToCore(EntityHandle reference)
    {
        if (!vendor.Types.IsNearCore(vendor.Image, reference))
            return false;
        var resolved = vendor.Types.Resolve(vendor.Image, reference);
        if (vendor.Cores.PackageOf(resolved) is not null)
            return true;
        if (vendor.Types.Open(resolved, []) is not { } parent)
            return false;
        foreach (var ancestor in vendor.Hierarchy.BasesOf(parent))
        {
            if (vendor.Cores.PackageOf(ancestor.Image.Assembly) is not null)
                return true;
        }

        return vendor.Hierarchy.MissingBaseOf(parent) is { } missing && vendor.Cores.PackageOf(missing.Reference) is not null;
    }
}
