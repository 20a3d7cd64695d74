using NoCustomization.Policy.Findings;

namespace NoCustomization.Policy.Waivers;

/// <summary>What the registers have under an id: a waiver and its register, or a reason why there is none.</summary>
public readonly struct WaiverLookup
{
    internal WaiverLookup(RegisterDocument document, Waiver waiver)
    {
        Document = document;
        Waiver = waiver;
        Unknown = null;
    }

    internal WaiverLookup(Text unknown)
    {
        Document = null;
        Waiver = null;
        Unknown = unknown;
    }

    /// <summary>The register, or null.</summary>
    public RegisterDocument? Document { get; }

    /// <summary>The waiver, or null.</summary>
    public Waiver? Waiver { get; }

    /// <summary>Why there is none, or null.</summary>
    public Text? Unknown { get; }
}
