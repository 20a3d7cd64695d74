using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>The definition that a member reference means.</summary>
/// <param name="Image">The image that holds it.</param>
/// <param name="Type">The type that declares it.</param>
/// <param name="Handle">The method or field definition.</param>
internal readonly record struct CoreMember(AssemblyImage Image, TypeDefinitionHandle Type, EntityHandle Handle);
