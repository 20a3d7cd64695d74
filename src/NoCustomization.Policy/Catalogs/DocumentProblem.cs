using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Catalogs;

/// <summary>Something wrong in a document of ours, at a place.</summary>
public sealed class DocumentProblem
{
    /// <summary>Creates a problem.</summary>
    public DocumentProblem(int start, int length, Text reason)
    {
        Start = start;
        Length = length;
        Reason = reason;
    }

    /// <summary>Offset in the text.</summary>
    public int Start { get; }

    /// <summary>Length of the offending part; may be 0 at the end of the text.</summary>
    public int Length { get; }

    /// <summary>What is wrong and what is expected.</summary>
    public Text Reason { get; }
}
