using System.Collections.Generic;

namespace NoCustomization.Parameters;

/// <summary>What a log held at one moment.</summary>
/// <param name="Changes">The changes that were asked for, by their numbers.</param>
/// <param name="LastSequence">The number of the last change of the whole log at that moment; 0 where there is none.</param>
public sealed record ParameterLogReading(IReadOnlyList<ParameterChange> Changes, long LastSequence);
