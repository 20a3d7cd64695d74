using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification.Metadata;

/// <summary>What a type reference leads to. Holds no open image, so that it may be kept.</summary>
/// <param name="Assembly">The assembly that defines it, or that was to define it; null where no such assembly was found.</param>
/// <param name="Definition">The definition; nil where the assembly has none of that name.</param>
/// <param name="Missing">The reference to an assembly that was not found.</param>
internal readonly record struct ResolvedType(KnownAssembly? Assembly, TypeDefinitionHandle Definition, AssemblyFacts? Missing)
{
    /// <summary>Whether a definition was found.</summary>
    public bool IsFound => !Definition.IsNil;
}

/// <summary>A type definition with its type arguments as full names; its own parameters where it is not constructed.</summary>
/// <param name="Image">The image that defines it.</param>
/// <param name="Handle">The definition.</param>
/// <param name="Arguments">The type arguments.</param>
internal readonly record struct TypeInstance(AssemblyImage Image, TypeDefinitionHandle Handle, string[] Arguments)
{
    /// <summary>The definition row.</summary>
    public TypeDefinition Definition => Image.Metadata.GetTypeDefinition(Handle);

    /// <summary>Its full name with type arguments, as <see cref="TypeNames"/> writes it.</summary>
    public string FullName
    {
        get
        {
            var name = TypePath.Of(Image.Metadata, Handle).FullName;
            return Arguments.Length == 0 ? name : name + "<" + string.Join(',', Arguments) + ">";
        }
    }
}
