using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;
using SignatureKind = NoCustomization.Verification.Metadata.SignatureKind;

namespace NoCustomization.Verification.Bodies;

/// <summary>A type as some module's signatures write it.</summary>
/// <param name="Image">The module.</param>
/// <param name="Type">The type.</param>
internal readonly record struct CodeType(AssemblyImage Image, SignatureType Type)
{
    /// <summary>Its definition or reference; nil for arrays, primitives and type parameters.</summary>
    public EntityHandle Handle => Type.Kind is SignatureKind.Named or SignatureKind.Generic ? Type.Handle : default;

    /// <summary>Whether it is a primitive or library type of the given full name.</summary>
    public bool Is(string fullName) => Type.Kind == SignatureKind.Primitive
        ? Type.Name == fullName
        : Type.Kind == SignatureKind.Named && TypePath.Of(Image.Metadata, Type.Handle).FullName == fullName;
}

/// <summary>A value in the code of a method.</summary>
/// <param name="Node">The expression.</param>
/// <param name="Code">The body that holds it.</param>
internal readonly record struct CodeValue(ILNode Node, MethodCode Code)
{
    /// <summary>A value that this one takes.</summary>
    public CodeValue Input(int index) => new(Node.Inputs[index], Code);
}
