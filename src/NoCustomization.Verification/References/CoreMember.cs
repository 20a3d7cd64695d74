using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>A member of a type, mostly one that a reference means.</summary>
/// <param name="Image">The image that holds it.</param>
/// <param name="Type">The type that declares it.</param>
/// <param name="Handle">The method, field or property definition.</param>
internal readonly record struct CoreMember(AssemblyImage Image, TypeDefinitionHandle Type, EntityHandle Handle);
