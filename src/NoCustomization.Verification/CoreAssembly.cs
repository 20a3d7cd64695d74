using System;

namespace NoCustomization.Verification;

/// <summary>An assembly of a core against which was judged.</summary>
/// <param name="Package">The id of the core.</param>
/// <param name="Path">The file, for people.</param>
/// <param name="File">Full path of the file, or of the archive that holds it; empty for one in memory.</param>
/// <param name="Name">Simple name.</param>
/// <param name="Version">Assembly version.</param>
/// <param name="PublicKeyToken">Lower-case hexadecimal, or null.</param>
/// <param name="Mvid">The module version id.</param>
public sealed record CoreAssembly(string Package, string Path, string File, string Name, Version Version, string? PublicKeyToken, Guid Mvid);
