using System;
using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Json;

/// <summary>A text is not JSON as RFC 8259 has it, or goes beyond the reader's limits.</summary>
public sealed class JsonFormatException : Exception
{
    internal JsonFormatException(int offset, Text reason)
        : base(reason.Key)
    {
        Offset = offset;
        Reason = reason;
    }

    /// <summary>Offset of the offending character.</summary>
    public int Offset { get; }

    /// <summary>What is wrong, for people.</summary>
    public Text Reason { get; }
}
