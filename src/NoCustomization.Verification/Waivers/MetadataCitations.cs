using System.Collections.Generic;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Libraries;
using NoCustomization.Policy.Waivers;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Waivers;

/// <summary>The citations of an assembly: <c>[CustomizationWaiver("…")]</c> on whatever a user wrote, told by the declaration that a finding there would have as its site.</summary>
internal sealed class MetadataCitations
{
    private static readonly AttributeName s_attribute = new(AnnotationNames.Namespace, AnnotationNames.CustomizationWaiver);

    private readonly VendorAssembly _vendor;
    private readonly MetadataReader _metadata;
    private Dictionary<ParameterHandle, MethodDefinitionHandle>? _methodsOfParameters;

    private MetadataCitations(VendorAssembly vendor)
    {
        _vendor = vendor;
        _metadata = vendor.Metadata;
    }

    /// <summary>Reads the citations. An assembly that does not know the attribute costs a look at its types.</summary>
    public static List<(WaiverCitation Citation, EntityHandle Declaration)> Read(VendorAssembly vendor)
    {
        var found = new List<(WaiverCitation, EntityHandle)>();
        if (!AttributeNames.AnyType(vendor.Metadata, s_attribute))
            return found;
        var citations = new MetadataCitations(vendor);
        var copied = new HashSet<(string, string, string)>();
        foreach (var row in vendor.Metadata.CustomAttributes)
        {
            var attribute = vendor.Metadata.GetCustomAttribute(row);
            if (!AttributeNames.Is(vendor.Metadata, attribute, s_attribute) || citations.DeclarationOf(attribute.Parent) is not { } declaration)
                continue;
            var citation = new WaiverCitation(AttributeValue.Read(vendor.Metadata, attribute).FirstString ?? "", declaration.IsNil ? "" : vendor.Findings.SiteOf(declaration));
            // What stands on a parameter the compiler repeats in each accessor and local function.
            if (citations.ParameterName(attribute.Parent) is { } name && !copied.Add((citation.Declaration, citation.WaiverId, name)))
                continue;
            found.Add((citation, declaration));
        }

        return found;
    }

    private string? ParameterName(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.Parameter => _metadata.GetString(_metadata.GetParameter((ParameterHandle)parent).Name),
        HandleKind.GenericParameter => _metadata.GetString(_metadata.GetGenericParameter((GenericParameterHandle)parent).Name),
        _ => null,
    };

    // Nil for the assembly; null where the compiler wrote the attribute a second time.
    private EntityHandle? DeclarationOf(EntityHandle parent)
    {
        switch (parent.Kind)
        {
            case HandleKind.AssemblyDefinition or HandleKind.ModuleDefinition:
                return default(EntityHandle);
            case HandleKind.Parameter:
                return MethodOf((ParameterHandle)parent);
            case HandleKind.GenericParameter:
                return _metadata.GetGenericParameter((GenericParameterHandle)parent).Parent;
            case HandleKind.MethodDefinition:
                return HomeOf((MethodDefinitionHandle)parent);
            case HandleKind.PropertyDefinition:
                return ImplementationOf((PropertyDefinitionHandle)parent) ?? parent;
            case HandleKind.TypeDefinition or HandleKind.FieldDefinition or HandleKind.EventDefinition:
                return parent;
            default:
                return null;
        }
    }

    private EntityHandle? HomeOf(MethodDefinitionHandle method)
    {
        if (IsExtensionGroup(_metadata.GetMethodDefinition(method).GetDeclaringType()) || IsSecondOfEvent(method))
            return null;
        // A lambda in an initializer stands in the field's declaration, not in the constructor that runs it.
        return _vendor.Sites.IsGenerated(method) ? _vendor.Sites.MemberAt(method, 0) : method;
    }

    // [method: …] on an event without accessors of its own stands on both that the compiler makes.
    private bool IsSecondOfEvent(MethodDefinitionHandle method)
    {
        var definition = _metadata.GetMethodDefinition(method);
        if (!AttributeNames.AnyCompilerGenerated(_metadata, definition.GetCustomAttributes()))
            return false;
        foreach (var candidate in _metadata.GetTypeDefinition(definition.GetDeclaringType()).GetEvents())
        {
            if (_metadata.GetEventDefinition(candidate).GetAccessors().Remover == method)
                return true;
        }

        return false;
    }

    private EntityHandle? MethodOf(ParameterHandle parameter)
    {
        if (_methodsOfParameters is null)
        {
            _methodsOfParameters = [];
            foreach (var method in _metadata.MethodDefinitions)
            {
                foreach (var own in _metadata.GetMethodDefinition(method).GetParameters())
                    _methodsOfParameters[own] = method;
            }
        }

        return _methodsOfParameters.TryGetValue(parameter, out var found) ? DeclarationOf(found) : null;
    }

    // The code of a property of an extension block, and what is found there, stands in static methods around the block.
    private EntityHandle? ImplementationOf(PropertyDefinitionHandle property)
    {
        var declaring = _vendor.Image.DeclaringTypes.Of(property);
        if (!IsExtensionGroup(declaring))
            return null;
        foreach (var method in _metadata.GetTypeDefinition(_metadata.GetTypeDefinition(declaring).GetDeclaringType()).GetMethods())
        {
            if (ExtensionProperties.Of(_metadata, method) == property)
                return ExtensionProperties.Representative(_metadata, method);
        }

        return null;
    }

    private bool IsExtensionGroup(TypeDefinitionHandle type) => _metadata.StringComparer.StartsWith(_metadata.GetTypeDefinition(type).Name, "<G>$");
}
