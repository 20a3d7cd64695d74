using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Tool.Shapes;

/// <summary>A compiled unit as another one sees it.</summary>
/// <param name="Unit">The assembly.</param>
/// <param name="Alias">The extern alias, or null.</param>
internal sealed record ReferencedUnit(CompiledUnit Unit, string? Alias);

/// <summary>What a unit references.</summary>
/// <param name="Cores">The cores, in order.</param>
/// <param name="Stubs">Stubs and libraries, in order.</param>
/// <param name="Shared">Frameworks and packages.</param>
internal sealed record UnitReferences(IReadOnlyList<ReferencedUnit> Cores, IReadOnlyList<ReferencedUnit> Stubs, IReadOnlyList<MetadataReference> Shared)
{
    /// <summary>The references of the compilation.</summary>
    /// <param name="publicize">Whether the cores' internals are public.</param>
    public IEnumerable<MetadataReference> ForCompilation(bool publicize) => Shared
        .Concat(Cores.Select(c => c.Unit.ToReference(c.Alias, publicize)))
        .Concat(Stubs.Select(s => s.Unit.ToReference(s.Alias)));
}
