using System;
using System.Reflection.Metadata;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Analyzers.Cores;

/// <summary>
/// Decides whether a referenced assembly declares a core, by the names of its attributes alone: nothing is decoded, and the answer is kept
/// as long as the compiler keeps the file. A project without a core pays no more than this look.
/// </summary>
internal static class MetadataProbe
{
    private static readonly ConditionalWeakTable<MetadataId, PackageDeclarationReader> Declarations = new();
    private static readonly ConditionalWeakTable<MetadataId, PackageDeclarationReader>.CreateValueCallback Unread = static _ => new PackageDeclarationReader();

    /// <summary>What an assembly file declares, or null where it declares no core.</summary>
    /// <param name="reference">The reference.</param>
    /// <param name="assembly">The assembly that the reference stands for.</param>
    public static PackageDeclaration? DeclarationOf(PortableExecutableReference reference, IAssemblySymbol assembly)
    {
        var id = reference.GetMetadataId();
        return id is null ? null : Declarations.GetValue(id, Unread).Read(assembly);
    }

    /// <summary>The attribute that declares a core, or nil.</summary>
    internal static CustomAttributeHandle Find(MetadataReader reader)
    {
        if (!reader.IsAssembly)
            return default;
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            if (IsStandardPackage(reader, reader.GetCustomAttribute(handle).Constructor))
                return handle;
        }

        return default;
    }

    private static bool IsStandardPackage(MetadataReader reader, EntityHandle constructor)
    {
        switch (constructor.Kind)
        {
            case HandleKind.MemberReference:
                var parent = reader.GetMemberReference((MemberReferenceHandle)constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                    return false;
                var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
                return Matches(reader, reference.Namespace, reference.Name);
            case HandleKind.MethodDefinition:
                var definition = reader.GetTypeDefinition(reader.GetMethodDefinition((MethodDefinitionHandle)constructor).GetDeclaringType());
                return Matches(reader, definition.Namespace, definition.Name);
            default:
                return false;
        }
    }

    private static bool Matches(MetadataReader reader, StringHandle space, StringHandle name) =>
        reader.StringComparer.Equals(name, AnnotationNames.StandardPackage) && reader.StringComparer.Equals(space, AnnotationNames.Namespace);
}
