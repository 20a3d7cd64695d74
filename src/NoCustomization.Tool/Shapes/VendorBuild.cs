using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Tool.Shapes;

/// <summary>A shape compiled one way.</summary>
/// <param name="Configuration">Which way.</param>
/// <param name="Compilation">The compilation, for the source eye.</param>
/// <param name="Image">The assembly, with embedded debug information, for the binary eye.</param>
/// <param name="Expectations">What it must find; code that this configuration skips expects nothing.</param>
internal sealed record VendorBuild(BuildConfiguration Configuration, Compilation Compilation, byte[] Image, IReadOnlyList<Expectation> Expectations);

/// <summary>A shape compiled both ways.</summary>
/// <param name="Unit">The shape.</param>
/// <param name="References">What it references.</param>
/// <param name="Debug">Not optimized.</param>
/// <param name="Release">Optimized.</param>
internal sealed record CompiledShape(SourceUnit Unit, UnitReferences References, VendorBuild Debug, VendorBuild Release);
