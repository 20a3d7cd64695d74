using System;
using System.Reflection.Metadata;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.References;

/// <summary>Library members that compilers call on their own, so that the type arguments they carry were never written.</summary>
internal enum Plumbing
{
    /// <summary>None: what is called is called by the author.</summary>
    None,

    /// <summary>Always the compiler: async and iterator builders, string interpolation, tuples, nullable values, call sites.</summary>
    Always,

    /// <summary><c>Array.Empty</c>: the compiler where its result is an argument.</summary>
    EmptyArray,

    /// <summary><c>Expression.Lambda</c>: the compiler where it builds the tree in one statement.</summary>
    ExpressionLambda,

    /// <summary><c>CollectionsMarshal.SetCount</c>: fills the list that a collection expression made.</summary>
    FillList,

    /// <summary>Only in members that the compiler made.</summary>
    InGeneratedMember,
}

/// <summary>Recognizes <see cref="Plumbing"/> by name.</summary>
internal static class PlumbingNames
{
    /// <summary>What a type is to the compilers.</summary>
    /// <param name="metadata">The vendor's metadata.</param>
    /// <param name="type">A type definition or reference.</param>
    public static Plumbing OfType(MetadataReader metadata, EntityHandle type)
    {
        if (type.Kind == HandleKind.TypeDefinition)
            return GeneratedNames.IsUnspeakableType(metadata.GetString(metadata.GetTypeDefinition((TypeDefinitionHandle)type).Name)) ? Plumbing.Always : Plumbing.None;
        if (type.Kind != HandleKind.TypeReference)
            return Plumbing.None;
        var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
        var name = metadata.GetString(reference.Name);
        return metadata.GetString(reference.Namespace) switch
        {
            "System" when name is "Nullable`1" or "Span`1" or "ReadOnlySpan`1" || name.StartsWith("ValueTuple`", StringComparison.Ordinal) => Plumbing.Always,
            "System.Runtime.CompilerServices" when name is "CallSite`1" || name.EndsWith("MethodBuilder`1", StringComparison.Ordinal)
                || name.StartsWith("InlineArray", StringComparison.Ordinal) => Plumbing.Always,
            "System.Collections.Generic" when name == "EqualityComparer`1" => Plumbing.InGeneratedMember,
            _ => Plumbing.None,
        };
    }

    /// <summary>What a generic method is to the compilers.</summary>
    /// <param name="metadata">The vendor's metadata.</param>
    /// <param name="type">The type definition or reference that declares it; nil where there is none.</param>
    /// <param name="method">Its name.</param>
    public static Plumbing OfMethod(MetadataReader metadata, EntityHandle type, string method)
    {
        if (type.Kind == HandleKind.TypeDefinition)
            return OfType(metadata, type);
        if (type.Kind != HandleKind.TypeReference)
            return Plumbing.None;
        var reference = metadata.GetTypeReference((TypeReferenceHandle)type);
        var name = metadata.GetString(reference.Name);
        return (metadata.GetString(reference.Namespace), name, method) switch
        {
            (_, _, "AppendFormatted") when name.EndsWith("Handler", StringComparison.Ordinal) => Plumbing.Always,
            ("System.Runtime.CompilerServices", _, "Start" or "AwaitOnCompleted" or "AwaitUnsafeOnCompleted" or "Create") when name.Contains("MethodBuilder", StringComparison.Ordinal) => Plumbing.Always,
            ("System.Runtime.CompilerServices", "RuntimeHelpers", "GetSubArray" or "CreateSpan") => Plumbing.Always,
            ("System.Runtime.CompilerServices", "AsyncHelpers", _) => Plumbing.Always,
            ("System.Runtime.InteropServices", "CollectionsMarshal", "SetCount") => Plumbing.FillList,
            ("System", "Array", "Empty") => Plumbing.EmptyArray,
            ("System.Linq.Expressions", "Expression", "Lambda") => Plumbing.ExpressionLambda,
            ("System.Threading", "Interlocked", "CompareExchange") => Plumbing.InGeneratedMember,
            _ => Plumbing.None,
        };
    }
}
