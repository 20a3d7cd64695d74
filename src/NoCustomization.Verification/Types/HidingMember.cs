using System.Reflection;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Types;

/// <summary>What a member is, as far as hiding goes.</summary>
internal enum HidingKind
{
    Method,
    Property,
    Indexer,
    Event,
    Field,
    Type,
}

/// <summary>A member that may hide or be hidden.</summary>
/// <param name="Type">The type that declares it.</param>
/// <param name="Handle">The member.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name in metadata, for types with the arity suffix.</param>
/// <param name="Access">Its accessibility: a <see cref="MethodAttributes"/> access value.</param>
/// <param name="Accessor">For a property or event, one of its accessors; the method itself for a method; nil for others.</param>
/// <param name="Signature">Of methods and properties; nil for others.</param>
internal sealed record HidingMember(TypeInstance Type, EntityHandle Handle, HidingKind Kind, string Name, MethodAttributes Access, MethodDefinitionHandle Accessor, BlobHandle Signature)
{
    private MemberShape? _shape;

    /// <summary>Whether it is visible to types below, in any assembly.</summary>
    public bool IsVisibleBelow => Access is MethodAttributes.Public or MethodAttributes.Family or MethodAttributes.FamORAssem;

    /// <summary>Whether methods of this name with other parameters stand beside it rather than being hidden: all of C#, and Visual Basic's <c>Overloads</c>.</summary>
    public bool HidesBySignature => Accessor.IsNil || (Type.Image.Metadata.GetMethodDefinition(Accessor).Attributes & MethodAttributes.HideBySig) != 0;

    /// <summary>Whether two members are of one kind and have the same number of type parameters and the same parameter types.</summary>
    public bool IsSameAs(HidingMember other) => Signature.IsNil || other.Signature.IsNil
        ? Kind == other.Kind
        : (Kind == HidingKind.Method) == (other.Kind == HidingKind.Method)
            && SignatureParser.ParameterCount(Type.Image.Metadata, Signature) == SignatureParser.ParameterCount(other.Type.Image.Metadata, other.Signature)
            && Shape.HasParametersOf(other.Shape);

    private MemberShape Shape => _shape ??= MemberShape.Of(Type.Image.Metadata, Name, Signature, Type.Arguments);
}
