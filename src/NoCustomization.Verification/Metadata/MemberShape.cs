using System;
using System.Linq;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// What makes two methods the same slot: name, number of type parameters, parameter and return types with the declaring type's arguments in place.
/// Custom modifiers are not compared: compilers copy them into overrides.
/// </summary>
/// <param name="Name">The name.</param>
/// <param name="GenericCount">Number of the method's own type parameters.</param>
/// <param name="Parameters">Full names of parameter types.</param>
/// <param name="Return">Full name of the return type.</param>
internal sealed record MemberShape(string Name, int GenericCount, string[] Parameters, string Return)
{
    /// <summary>The shape of a method or property.</summary>
    public static MemberShape Of(MetadataReader metadata, string name, BlobHandle signature, ReadOnlySpan<string> arguments)
    {
        var shape = SignatureParser.Method(metadata, signature);
        return new MemberShape(name, shape.GenericCount, TypeNames.Of(metadata, shape.Parameters, arguments), TypeNames.Of(metadata, shape.Return, arguments));
    }

    /// <summary>Whether type parameters and parameters are the same, whatever the return type: how languages tell overloads apart.</summary>
    public bool HasParametersOf(MemberShape other) => GenericCount == other.GenericCount && Parameters.SequenceEqual(other.Parameters, StringComparer.Ordinal);

    /// <inheritdoc/>
    public bool Equals(MemberShape? other) => other is not null && Name == other.Name && Return == other.Return && HasParametersOf(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, GenericCount, Parameters.Length);
}
