using System.Collections.Generic;
using NoCustomization.Extensibility.Points;

namespace NoCustomization.Extensibility.Calls;

/// <summary>The members of a set, in order: decided once, at start.</summary>
internal sealed record CallSet(ContractPoint Point, IReadOnlyList<CallTarget> Targets);
