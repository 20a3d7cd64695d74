using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Municipal.Texts;

namespace NoCustomization.Municipal.Numbers;

/// <summary>Keeps individual numbers out of messages: the package takes those in by its own way.</summary>
internal static class NoIndividualNumber
{
    public static IReadOnlyDictionary<string, string> In(IReadOnlyDictionary<string, string> items) =>
        (items ?? throw new ArgumentNullException(nameof(items))).Values.Any(IndividualNumber.IsValid) ? throw new ArgumentException(NumberTexts.IndividualNumberInside(), nameof(items)) : items;
}
