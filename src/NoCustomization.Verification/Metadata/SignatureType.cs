using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>What a node of a signature is.</summary>
internal enum SignatureKind
{
    /// <summary>A built-in type; <see cref="SignatureType.Name"/> holds its full name.</summary>
    Primitive,

    /// <summary>A type definition or reference without type arguments.</summary>
    Named,

    /// <summary>A constructed type: a definition or reference with <see cref="SignatureType.Arguments"/>.</summary>
    Generic,

    /// <summary>A vector: one dimension, lower bound zero.</summary>
    Vector,

    /// <summary>An array of <see cref="SignatureType.Number"/> dimensions.</summary>
    Array,

    /// <summary>A managed reference.</summary>
    ByReference,

    /// <summary>An unmanaged pointer.</summary>
    Pointer,

    /// <summary>A type parameter of the type, by position.</summary>
    TypeParameter,

    /// <summary>A type parameter of the method, by position.</summary>
    MethodParameter,

    /// <summary>A function pointer: the return type, then the parameters, in <see cref="SignatureType.Arguments"/>.</summary>
    FunctionPointer,
}

/// <summary>One type in a signature, as written in metadata. Custom modifiers and pinning are left out: no rule asks for them.</summary>
internal sealed class SignatureType
{
    private static readonly SignatureType[] NoTypes = [];

    private SignatureType(SignatureKind kind) => Kind = kind;

    /// <summary>What it is.</summary>
    public SignatureKind Kind { get; }

    /// <summary>Full name of a primitive.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Type definition or reference of a named or generic type.</summary>
    public EntityHandle Handle { get; private init; }

    /// <summary>Element of a vector, array, reference or pointer.</summary>
    public SignatureType? Element { get; private init; }

    /// <summary>Type arguments, or a function pointer's types.</summary>
    public SignatureType[] Arguments { get; private init; } = NoTypes;

    /// <summary>Dimensions of an array, position of a type parameter.</summary>
    public int Number { get; private init; }

    public static SignatureType Primitive(string name) => new(SignatureKind.Primitive) { Name = name };

    public static SignatureType Named(EntityHandle handle) => new(SignatureKind.Named) { Handle = handle };

    public static SignatureType Generic(EntityHandle handle, SignatureType[] arguments) => new(SignatureKind.Generic) { Handle = handle, Arguments = arguments };

    public static SignatureType Of(SignatureKind kind, SignatureType element, int number = 0) => new(kind) { Element = element, Number = number };

    public static SignatureType Parameter(SignatureKind kind, int index) => new(kind) { Number = index };

    public static SignatureType FunctionPointer(SignatureType[] types) => new(SignatureKind.FunctionPointer) { Arguments = types };
}
