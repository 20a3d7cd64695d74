using System.Collections.Generic;
using System.Reflection;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>A method of a type, with the type's arguments.</summary>
/// <param name="Type">The type that declares it.</param>
/// <param name="Method">The method.</param>
internal readonly record struct MethodSlot(TypeInstance Type, MethodDefinitionHandle Method)
{
    /// <summary>The method's row.</summary>
    public MethodDefinition Definition => Type.Image.Metadata.GetMethodDefinition(Method);
}

/// <summary>Which declarations a virtual method overrides: by name and signature, or by an explicit entry where the return type differs.</summary>
internal sealed class VirtualSlots(TypeResolver resolver, TypeHierarchy hierarchy)
{
    private const int MaxChain = 256;

    /// <summary>The declarations a method overrides, nearest first; the last is the root as far as it can be found.</summary>
    public IEnumerable<MethodSlot> OverriddenBy(MethodSlot slot)
    {
        for (var length = 0; length < MaxChain; length++)
        {
            if (Next(slot) is not { } next)
                yield break;
            yield return next;
            slot = next;
        }
    }

    /// <summary>Whether a method can override another at all: it takes the slot of one, or an explicit entry stands for it.</summary>
    public static bool MayOverride(MethodSlot slot) => ReusesSlot(slot.Definition.Attributes) || slot.Type.Image.ImplementationsOf(slot.Type.Handle).Contains(slot.Method);

    /// <summary>Whether the root of a method lies in an assembly that was not found: it overrides something, but not anything known.</summary>
    public bool IsRootMissing(MethodSlot root) => ReusesSlot(root.Definition.Attributes) && hierarchy.MissingBaseOf(root.Type) is not null;

    /// <summary>Whether a method overrides by name and signature.</summary>
    public static bool ReusesSlot(MethodAttributes attributes) =>
        (attributes & (MethodAttributes.Virtual | MethodAttributes.VtableLayoutMask | MethodAttributes.Static)) == MethodAttributes.Virtual;

    /// <summary>The declaration that an explicit entry of a method's type names for it, a class's only; null where there is none.</summary>
    public MethodSlot? ExplicitlyOverridden(MethodSlot slot)
    {
        foreach (var entry in slot.Type.Image.ImplementationsOf(slot.Type.Handle)[slot.Method])
        {
            if (Declaration(slot.Type, entry.MethodDeclaration) is { } declaration && !declaration.Type.Definition.Attributes.IsInterface())
                return declaration;
        }

        return null;
    }

    /// <summary>The method that a token in a type names, with the type arguments it is named with; null where it is not found.</summary>
    public MethodSlot? Declaration(TypeInstance from, EntityHandle token)
    {
        var metadata = from.Image.Metadata;
        if (token.Kind == HandleKind.MethodDefinition)
        {
            var type = metadata.GetMethodDefinition((MethodDefinitionHandle)token).GetDeclaringType();
            return new MethodSlot(TypeHierarchy.Own(from.Image, type), (MethodDefinitionHandle)token);
        }

        if (token.Kind != HandleKind.MemberReference)
            return null;
        var member = metadata.GetMemberReference((MemberReferenceHandle)token);
        if (member.GetKind() != MemberReferenceKind.Method || member.Parent.Kind is HandleKind.ModuleReference or HandleKind.MethodDefinition
            || resolver.Instantiate(from.Image, member.Parent, from.Arguments) is not { } parent)
        {
            return null;
        }

        // The reference's own signature is written in terms of the parent's parameters.
        var signature = new MemberSignature(metadata, member.Signature, parent.Arguments);
        if (Find(parent, member.Name, signature, virtualOnly: false) is { } found)
            return found;
        foreach (var ancestor in hierarchy.BasesOf(parent))
        {
            if (Find(ancestor, member.Name, signature, virtualOnly: false) is { } inherited)
                return inherited;
        }

        return null;
    }

    /// <summary>A type's own method of a name and signature.</summary>
    /// <param name="type">The type.</param>
    /// <param name="name">The name, in the metadata of the signature.</param>
    /// <param name="signature">The signature.</param>
    /// <param name="virtualOnly">Whether it must be one that can be overridden.</param>
    public static MethodSlot? Find(TypeInstance type, StringHandle name, in MemberSignature signature, bool virtualOnly)
    {
        var metadata = type.Image.Metadata;
        foreach (var candidate in type.Image.MethodsOf(type.Handle, signature.Metadata, name))
        {
            var method = metadata.GetMethodDefinition(candidate);
            if (virtualOnly && ((method.Attributes & MethodAttributes.Virtual) == 0 || (method.Attributes & MethodAttributes.MemberAccessMask) == MethodAttributes.Private))
                continue;
            if (signature.IsSameAs(new MemberSignature(metadata, method.Signature, type.Arguments)))
                return new MethodSlot(type, candidate);
        }

        return null;
    }

    private MethodSlot? Next(MethodSlot slot)
    {
        var method = slot.Definition;
        if ((method.Attributes & MethodAttributes.Virtual) == 0)
            return null;
        if (ExplicitlyOverridden(slot) is { } named)
            return named;
        if (!ReusesSlot(method.Attributes))
            return null;
        var signature = new MemberSignature(slot.Type.Image.Metadata, method.Signature, slot.Type.Arguments);
        foreach (var ancestor in hierarchy.BasesOf(slot.Type))
        {
            if (Find(ancestor, method.Name, signature, virtualOnly: true) is { } found)
                return found;
        }

        return null;
    }
}
