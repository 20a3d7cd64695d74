using System.Collections.Generic;

namespace NoCustomization.Tool.Evidence;

/// <summary>An assembly that was judged.</summary>
/// <param name="File">Its file, named as the manifest's subjects are; in an archive the archive, <c>!</c> and the name in it.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Mvid">Its module version id.</param>
/// <param name="PublicKeyToken">Lower-case hexadecimal, or null.</param>
/// <param name="Packages">Ids of the cores against which it was judged; empty where it has to do with none.</param>
internal sealed record AssemblyIdentity(string File, string Name, string Version, string Mvid, IReadOnlyList<string> Packages, string? PublicKeyToken = null);
