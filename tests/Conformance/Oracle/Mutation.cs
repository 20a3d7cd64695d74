using System.Collections.Generic;

namespace NoCustomization.Conformance.Oracle;

/// <summary>How a mutant of a core differs from it.</summary>
internal enum MutationKind
{
    /// <summary>A class nobody can derive from.</summary>
    SealType,

    /// <summary>A member nobody can override.</summary>
    SealMember,

    /// <summary>An interface that only the core sees.</summary>
    HideInterface,

    /// <summary>A type or member that only the core sees.</summary>
    HideSymbol,

    /// <summary>A class whose constructors nobody else can call.</summary>
    HideConstructors,
}

/// <summary>One change to one symbol of a core, and the rule that vendor code which no longer compiles must have broken.</summary>
/// <param name="Kind">The change.</param>
/// <param name="Rule">The rule it must provoke.</param>
/// <param name="Symbol">Documentation-comment id of the symbol.</param>
/// <param name="Name">Its simple name, without the suffix that an attribute may be written without.</param>
/// <param name="Tokens">The metadata rows to change: a type, or a member's methods and fields.</param>
/// <param name="IsCalledByName">Whether code must write the name to use it; operators, enumerators, constructors and the like are called without.</param>
internal sealed record Mutation(MutationKind Kind, string Rule, string Symbol, string Name, IReadOnlyList<int> Tokens, bool IsCalledByName)
{
    /// <summary>Whether the symbol is a type.</summary>
    public bool IsType => Symbol[0] == 'T';
}
