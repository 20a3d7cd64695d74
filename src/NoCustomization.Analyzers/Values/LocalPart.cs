using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Values;

/// <summary>What a deconstruction gives to a local.</summary>
/// <param name="whole">What is taken apart; null where it is not known.</param>
/// <param name="isElement">Whether each element of it is.</param>
/// <param name="path">The place of the part, tuples in tuples outermost first.</param>
internal readonly struct LocalPart(IOperation? whole, bool isElement, IReadOnlyList<int> path)
{
    /// <summary>What is taken apart; null where it is not known.</summary>
    public IOperation? Whole { get; } = whole;

    /// <summary>Whether each element of it is.</summary>
    public bool IsElement { get; } = isElement;

    /// <summary>The place of the part, tuples in tuples outermost first.</summary>
    public IReadOnlyList<int> Path { get; } = path;
}
