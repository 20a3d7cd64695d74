using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>The declarations that attributes stand on: those of a parameter stand on its method, those of a type parameter on what it belongs to.</summary>
internal sealed class AttributeTargets(MetadataReader metadata)
{
    private Dictionary<ParameterHandle, MethodDefinitionHandle>? _parameters;

    /// <summary>The type, method, field, property or event; nil for the assembly.</summary>
    public EntityHandle DeclarationOf(EntityHandle parent) => parent.Kind switch
    {
        HandleKind.TypeDefinition or HandleKind.MethodDefinition or HandleKind.FieldDefinition or HandleKind.PropertyDefinition or HandleKind.EventDefinition => parent,
        HandleKind.Parameter => MethodOf((ParameterHandle)parent),
        HandleKind.GenericParameter => metadata.GetGenericParameter((GenericParameterHandle)parent).Parent,
        HandleKind.GenericParameterConstraint => DeclarationOf(metadata.GetGenericParameterConstraint((GenericParameterConstraintHandle)parent).Parameter),
        _ => default,
    };

    // The table of parameters does not say whose they are.
    private EntityHandle MethodOf(ParameterHandle parameter)
    {
        if (_parameters is null)
        {
            _parameters = [];
            foreach (var method in metadata.MethodDefinitions)
            {
                foreach (var handle in metadata.GetMethodDefinition(method).GetParameters())
                    _parameters.TryAdd(handle, method);
            }
        }

        return _parameters.TryGetValue(parameter, out var owner) ? DelegateOf(owner) : default(EntityHandle);
    }

    // The parameters of a delegate are those of the type, for whoever wrote it.
    private EntityHandle DelegateOf(MethodDefinitionHandle method)
    {
        var type = metadata.GetMethodDefinition(method).GetDeclaringType();
        return Cores.TypeKinds.Of(metadata, type) == Policy.Cores.CoreSymbolKind.Delegate ? type : method;
    }
}
