namespace NoCustomization.Verification;

/// <summary>An assembly of a core that was taken from where it was found.</summary>
/// <param name="Package">The id of the core.</param>
/// <param name="Path">The file, relative to the input it was found in.</param>
public sealed record CoreFromInput(string Package, string Path);
