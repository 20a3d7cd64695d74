using System.Reflection.Metadata;
using System.Threading;
using NoCustomization.Policy.Libraries.Interception;
using NoCustomization.Policy.Usages;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Declared;

/// <summary>
/// NC3004: what is left of C# interceptors. The calls go to the interceptor now, and nothing names the method whose place it took; but an interceptor must have that
/// method's signature, so that one on a core type tells. The attribute's type is usually local to a file, under a mangled name.
/// </summary>
internal static class InterceptorJudge
{
    /// <summary>Judges an assembly; one that does not know the attribute costs a look at its types.</summary>
    public static void Judge(VendorAssembly vendor, CancellationToken cancellationToken)
    {
        var metadata = vendor.Metadata;
        if (!KnowsAttribute(metadata))
            return;
        InterceptedMethods? methods = null;
        foreach (var row in metadata.CustomAttributes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var attribute = metadata.GetCustomAttribute(row);
            if (attribute.Parent.Kind != HandleKind.MethodDefinition || !IsAttribute(metadata, AttributeNames.TypeOf(metadata, attribute)))
                continue;
            var interceptor = (MethodDefinitionHandle)attribute.Parent;
            if ((methods ??= new InterceptedMethods(vendor)).TargetOf(interceptor) is { } target)
                vendor.Findings.Declare(Usage.Of(UsageKind.Intercept, target), interceptor);
        }
    }

    private static bool KnowsAttribute(MetadataReader metadata)
    {
        foreach (var handle in metadata.TypeDefinitions)
        {
            if (IsAttribute(metadata, handle))
                return true;
        }

        foreach (var handle in metadata.TypeReferences)
        {
            if (IsAttribute(metadata, handle))
                return true;
        }

        return false;
    }

    /// <summary>Whether a type is the attribute: of that name, or local to a file under that name.</summary>
    internal static bool IsAttribute(MetadataReader metadata, EntityHandle type)
    {
        var (@namespace, name) = type.Kind switch
        {
            HandleKind.TypeDefinition when metadata.GetTypeDefinition((TypeDefinitionHandle)type) is var definition => (definition.Namespace, definition.Name),
            HandleKind.TypeReference when metadata.GetTypeReference((TypeReferenceHandle)type) is var reference => (reference.Namespace, reference.Name),
            _ => default,
        };
        return !name.IsNil && metadata.StringComparer.Equals(@namespace, InterceptedPlace.Attribute.Namespace)
            && (metadata.StringComparer.Equals(name, InterceptedPlace.Attribute.Name)
                || metadata.StringComparer.StartsWith(name, "<") && GeneratedNames.SourceTypeName(metadata.GetString(name)) == InterceptedPlace.Attribute.Name);
    }
}
