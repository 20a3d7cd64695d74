using System;
using System.Collections.Generic;

namespace NoCustomization.Municipal.Points;

/// <summary>Points of a package cannot be what they claim: something that must not vary is opened, or the annotations contradict each other.</summary>
public sealed class MunicipalPointException : Exception
{
    internal MunicipalPointException(IReadOnlyList<string> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Everything that is wrong, a sentence for people each.</summary>
    public IReadOnlyList<string> Problems { get; }
}
