namespace NoCustomization.Tool.Evidence;

/// <summary>The baseline by which findings were lowered.</summary>
/// <param name="Name">Its file name.</param>
/// <param name="Sha256">SHA-256 of the file as the run read it, before it took out what is gone; lower-case hexadecimal.</param>
/// <param name="EndsOn">The last day on which it counts.</param>
/// <param name="Known">How many findings it knew.</param>
internal sealed record BaselineDigest(string Name, string Sha256, string EndsOn, int Known);
