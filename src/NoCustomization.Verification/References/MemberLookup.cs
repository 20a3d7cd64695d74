using System;
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
        if (resolver.Open(resolver.Resolve(image, TypeResolver.DefinitionOf(metadata, parent)), []) is not { } instance)
            return null;
        var own = TypeHierarchy.Own(instance.Image, instance.Handle);
        var signature = new MemberSignature(metadata, reference.Signature, []);
        return reference.GetKind() == MemberReferenceKind.Field ? FindField(own, reference.Name, signature) : FindMethod(own, reference.Name, signature);
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
        var signature = new MemberSignature(method.Image.Metadata, definition.Signature, own.Arguments);
        foreach (var ancestor in hierarchy.BasesOf(own))
        {
            if (FindDeclared(ancestor, definition.Name, signature) is not { } found)
                continue;
            root = found;
            if (!IsOverride(found.Image.Metadata.GetMethodDefinition((MethodDefinitionHandle)found.Handle).Attributes))
                return root;
        }

        return null;
    }

    private CoreMember? FindField(TypeInstance type, StringHandle name, in MemberSignature signature)
    {
        if (FieldOf(type, name, signature) is { } own)
            return own;
        foreach (var ancestor in hierarchy.BasesOf(type))
        {
            if (FieldOf(ancestor, name, signature) is { } inherited)
                return inherited;
        }

        return null;
    }

    private static CoreMember? FieldOf(TypeInstance type, StringHandle name, in MemberSignature signature)
    {
        var metadata = type.Image.Metadata;
        var wanted = Utf8Names.Of(signature.Metadata, name);
        foreach (var handle in type.Definition.GetFields())
        {
            var field = metadata.GetFieldDefinition(handle);
            if (wanted.SequenceEqual(Utf8Names.Of(metadata, field.Name)) && signature.IsSameAs(new MemberSignature(metadata, field.Signature, type.Arguments)))
                return new CoreMember(type.Image, type.Handle, handle);
        }

        return null;
    }

    private CoreMember? FindMethod(TypeInstance type, StringHandle name, in MemberSignature signature)
    {
        if (FindDeclared(type, name, signature) is { } own)
            return own;
        var comparer = signature.Metadata.StringComparer;
        if (comparer.Equals(name, ".ctor") || comparer.Equals(name, ".cctor"))
            return null;
        foreach (var ancestor in hierarchy.BasesOf(type))
        {
            if (FindDeclared(ancestor, name, signature) is { } inherited)
                return inherited;
        }

        return null;
    }

    private static CoreMember? FindDeclared(TypeInstance type, StringHandle name, in MemberSignature signature) =>
        VirtualSlots.Find(type, name, signature, virtualOnly: false) is { } found ? new CoreMember(type.Image, type.Handle, found.Method) : null;

    // A static member of an interface has no slot either, and overrides nothing.
    private static bool IsOverride(MethodAttributes attributes) =>
        (attributes & (MethodAttributes.Virtual | MethodAttributes.NewSlot | MethodAttributes.Static)) == MethodAttributes.Virtual;
}
