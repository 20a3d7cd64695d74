namespace NoCustomization.Policy.Waivers;

/// <summary>A place in vendor code that cites a waiver.</summary>
/// <param name="waiverId">The id that it cites; empty where it cites none.</param>
/// <param name="declaration">
/// The declaration that it stands on, as a finding's site: documentation-comment id of a type or of the outermost user-written member; empty for the assembly.
/// </param>
public sealed class WaiverCitation(string waiverId, string declaration)
{
    /// <summary>The id that it cites.</summary>
    public string WaiverId { get; } = waiverId;

    /// <summary>The declaration that it stands on.</summary>
    public string Declaration { get; } = declaration;
}
