using System;
using System.Collections.Generic;
using System.Reflection.Metadata;

namespace NoCustomization.Verification.Metadata;

/// <summary>The arguments of a custom attribute.</summary>
/// <param name="Fixed">Constructor arguments: string, number, boolean, character, <see cref="AttributeType"/>, null, or an array of these; an enum as its number.</param>
/// <param name="Named">Named arguments, in order.</param>
internal sealed record AttributeValue(object?[] Fixed, IReadOnlyList<KeyValuePair<string, object?>> Named)
{
    /// <summary>Reads the arguments of an attribute.</summary>
    /// <exception cref="BadImageFormatException">The blob is damaged.</exception>
    public static AttributeValue Read(MetadataReader metadata, CustomAttribute attribute) => AttributeBlob.Read(metadata, attribute);

    /// <summary>The first constructor argument, where it is a string.</summary>
    public string? FirstString => Fixed.Length > 0 ? Fixed[0] as string : null;
}

/// <summary>A <c>typeof</c> argument: the serialized name, <c>Ns.Outer+Inner, Assembly, Version=…</c>.</summary>
/// <param name="Name">The name.</param>
internal sealed record AttributeType(string Name);
