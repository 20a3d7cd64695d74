using System;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>Finds the definitions that member references mean, by name and signature, as the runtime does.</summary>
internal sealed class MemberLookup(TypeResolver resolver, TypeHierarchy hierarchy)
{
    /// <summary>The definition of a member reference, in its parent type or the nearest base type that has it; null where none was found.</summary>
    public CoreMember? Find(AssemblyImage image, MemberReference reference)
    {
        var metadata = image.Metadata;
        var parent = reference.Parent;
        if (parent.Kind is not (HandleKind.TypeReference or HandleKind.TypeDefinition or HandleKind.TypeSpecification))
            return null;
        if (resolver.Instantiate(image, parent, []) is not { } instance)
            return null;
        var own = TypeHierarchy.Own(instance.Image, instance.Handle);
        var name = metadata.GetString(reference.Name);
        if (reference.GetKind() == MemberReferenceKind.Field)
        {
            var type = TypeNames.Of(metadata, SignatureParser.Field(metadata, reference.Signature), []);
            return FindField(own, name, type);
        }

        return FindMethod(own, name, Shape.Of(metadata, SignatureParser.Method(metadata, reference.Signature), []));
    }

    /// <summary>
    /// The declaration of a virtual method that introduced it, following overrides towards the root: null where it lies in a type that was not found.
    /// The method itself where it overrides nothing.
    /// </summary>
    public CoreMember? RootOf(CoreMember method)
    {
        var definition = method.Image.Metadata.GetMethodDefinition((MethodDefinitionHandle)method.Handle);
        var root = method;
        if (!IsOverride(definition.Attributes))
            return root;
        var own = TypeHierarchy.Own(method.Image, method.Type);
        var name = method.Image.Metadata.GetString(definition.Name);
        var shape = Shape.Of(method.Image.Metadata, SignatureParser.Method(method.Image.Metadata, definition.Signature), own.Arguments);
        foreach (var ancestor in hierarchy.BasesOf(own))
        {
            if (FindDeclared(ancestor, name, shape) is not { } found)
                continue;
            root = found;
            if (!IsOverride(found.Image.Metadata.GetMethodDefinition((MethodDefinitionHandle)found.Handle).Attributes))
                return root;
        }

        return null;
    }

    private CoreMember? FindField(TypeInstance type, string name, string typeName)
    {
        foreach (var candidate in SelfAndBases(type))
        {
            var metadata = candidate.Image.Metadata;
            foreach (var handle in candidate.Definition.GetFields())
            {
                var field = metadata.GetFieldDefinition(handle);
                if (metadata.StringComparer.Equals(field.Name, name)
                    && TypeNames.Of(metadata, SignatureParser.Field(metadata, field.Signature), candidate.Arguments) == typeName)
                {
                    return new CoreMember(candidate.Image, candidate.Handle, handle);
                }
            }
        }

        return null;
    }

    private CoreMember? FindMethod(TypeInstance type, string name, Shape shape)
    {
        foreach (var candidate in SelfAndBases(type))
        {
            if (FindDeclared(candidate, name, shape) is { } found)
                return found;
            if (name is ".ctor" or ".cctor")
                break;
        }

        return null;
    }

    private static CoreMember? FindDeclared(TypeInstance type, string name, Shape shape)
    {
        var metadata = type.Image.Metadata;
        foreach (var handle in type.Definition.GetMethods())
        {
            var method = metadata.GetMethodDefinition(handle);
            if (metadata.StringComparer.Equals(method.Name, name)
                && Shape.Of(metadata, SignatureParser.Method(metadata, method.Signature), type.Arguments).Equals(shape))
            {
                return new CoreMember(type.Image, type.Handle, handle);
            }
        }

        return null;
    }

    private System.Collections.Generic.IEnumerable<TypeInstance> SelfAndBases(TypeInstance type) => hierarchy.BasesOf(type).Prepend(type);

    private static bool IsOverride(MethodAttributes attributes) =>
        (attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot)) == MethodAttributes.Virtual;

    // Two signatures from different modules, compared by the names of their types.
    private readonly record struct Shape(int GenericCount, bool IsInstance, string Return, string[] Parameters)
    {
        public static Shape Of(MetadataReader metadata, MethodShape method, string[] arguments) => new(
            method.GenericCount, method.Header.IsInstance, TypeNames.Of(metadata, method.Return, arguments), TypeNames.Of(metadata, method.Parameters, arguments));

        public bool Equals(Shape other) => GenericCount == other.GenericCount && IsInstance == other.IsInstance && Return == other.Return
            && Parameters.AsSpan().SequenceEqual(other.Parameters);

        public override int GetHashCode() => HashCode.Combine(GenericCount, Return, Parameters.Length);
    }
}
