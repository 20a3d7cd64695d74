using System;
using System.Collections.Generic;

namespace NoCustomization.Verification;

/// <summary>An assembly that was judged.</summary>
/// <param name="Path">The file, as <see cref="BinaryFinding.AssemblyFile"/> names it.</param>
/// <param name="Name">Simple name.</param>
/// <param name="Version">Assembly version.</param>
/// <param name="PublicKeyToken">Lower-case hexadecimal, or null.</param>
/// <param name="Mvid">The module version id.</param>
/// <param name="Cores">Ids of the packages against which it was judged, in order; empty where it has to do with none, so that nothing could be found.</param>
public sealed record JudgedAssembly(string Path, string Name, Version Version, string? PublicKeyToken, Guid Mvid, IReadOnlyList<string> Cores);
