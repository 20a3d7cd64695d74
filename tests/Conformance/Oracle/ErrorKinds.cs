using System.Collections.Generic;

namespace NoCustomization.Conformance.Oracle;

/// <summary>
/// The compiler errors that a mutant may cause. First-order ones say that vendor code did to the symbol what the rule forbids; the others
/// follow from them or say something else, for the reason given. An error of no known kind fails the test.
/// </summary>
internal static class ErrorKinds
{
    private static readonly Dictionary<MutationKind, Dictionary<string, string>> s_firstOrder = new()
    {
        [MutationKind.SealType] = new()
        {
            ["CS0509"] = "derives from a sealed class",
            ["CS0709"] = "derives from an abstract class that is sealed as well, which the compiler takes for a static one",
        },
        [MutationKind.SealMember] = new()
        {
            ["CS0239"] = "overrides a sealed override",
            ["CS0506"] = "overrides a member that is not virtual",
        },
        [MutationKind.HideInterface] = new() { ["CS0122"] = "names an inaccessible interface" },
        [MutationKind.HideSymbol] = new() { ["CS0122"] = "names an inaccessible symbol" },
    };

    /// <summary>Whether an error is of the kind that the mutation is meant to cause.</summary>
    public static bool IsFirstOrder(MutationKind kind, string id) => s_firstOrder[kind].ContainsKey(id);
}
