using System.Collections.Generic;

namespace NoCustomization.Municipal.Common;

/// <summary>A text in the code of a partner.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Unmapped">Characters that the code does not have.</param>
public sealed record EncodedText(byte[] Content, IReadOnlyList<string> Unmapped);
