namespace NoCustomization.Tool.Evidence;

/// <summary>An assembly of a core against which was judged.</summary>
/// <param name="Package">The id of the core.</param>
/// <param name="Name">The assembly's simple name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Mvid">Its module version id.</param>
/// <param name="Sha256">SHA-256 of its file, or of the archive that holds it; lower-case hexadecimal.</param>
/// <param name="PublicKeyToken">Lower-case hexadecimal, or null.</param>
internal sealed record CoreDigest(string Package, string Name, string Version, string Mvid, string Sha256, string? PublicKeyToken = null);
