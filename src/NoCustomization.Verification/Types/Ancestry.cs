using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Verification.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>Which types of the vendor's assembly have to do with core types. Most do not, and are not looked at any further.</summary>
internal sealed class Ancestry(VendorAssembly vendor)
{
    private readonly Dictionary<EntityHandle, bool> _classes = [];
    private readonly Dictionary<EntityHandle, bool> _interfaces = [];

    /// <summary>Whether a core class stands above a class at any height.</summary>
    public bool IsBelowCore(TypeDefinitionHandle type)
    {
        // Climbs as long as bases stand in this assembly; marks on the way end a cycle.
        var path = new List<TypeDefinitionHandle>();
        bool result;
        while (!_classes.TryGetValue(type, out result))
        {
            _classes.Add(type, false);
            path.Add(type);
            var parent = TypeResolver.DefinitionOf(vendor.Metadata, vendor.Metadata.GetTypeDefinition(type).BaseType);
            if (parent.IsNil || parent.Kind != HandleKind.TypeDefinition)
            {
                result = !parent.IsNil && LeadsToCore((TypeReferenceHandle)parent);
                break;
            }

            type = (TypeDefinitionHandle)parent;
        }

        foreach (var passed in path)
            _classes[passed] = result;
        return result;
    }

    /// <summary>Whether a listed interface is a core's or extends one.</summary>
    public bool IsOrExtendsCore(EntityHandle contract)
    {
        if (contract.IsNil)
            return false;
        if (_interfaces.TryGetValue(contract, out var result))
            return result;
        var definition = TypeResolver.DefinitionOf(vendor.Metadata, contract);
        result = definition.Kind switch
        {
            _ when definition.IsNil => false,
            HandleKind.TypeReference => LeadsToCore((TypeReferenceHandle)definition),
            HandleKind.TypeDefinition => CoreAncestry.HasCoreAbove(TypeHierarchy.Own(vendor.Image, (TypeDefinitionHandle)definition), vendor.Hierarchy, vendor.Cores),
            _ => false,
        };
        _interfaces.Add(contract, result);
        return result;
    }

    private bool LeadsToCore(TypeReferenceHandle reference) =>
        vendor.CoreAncestry.IsOrDescendsFromCore(vendor.Image, reference, vendor.Types, vendor.Hierarchy, vendor.Cores);
}
