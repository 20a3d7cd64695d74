using System;

namespace NoCustomization.Verification;

/// <summary>A file whose bytes are at hand: what is judged is what can be used afterwards, whatever happens to the file meanwhile.</summary>
/// <param name="Path">Its path relative to the folder it stands for, with <c>/</c>; what it is called says what it is.</param>
/// <param name="Content">Its bytes, which must not change while they are judged.</param>
public sealed record FileImage(string Path, ReadOnlyMemory<byte> Content);
