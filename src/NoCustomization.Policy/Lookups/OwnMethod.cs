using System.Collections.Generic;

namespace NoCustomization.Policy.Lookups;

/// <summary>A method, lambda or local function whose body is at hand. An eye has one instance for each.</summary>
public abstract class OwnMethod
{
    private IReadOnlyList<Expression>? _returns;

    /// <summary>What it returns, one expression for each way.</summary>
    public IReadOnlyList<Expression> Returns => _returns ??= ReadReturns();

    /// <summary>
    /// The calls and comparisons of texts in its body, lambdas and local functions in it included, as far as they may matter: calls of reflection and of methods
    /// that may hand on to it.
    /// </summary>
    public abstract IReadOnlyList<Expression> Steps { get; }

    /// <summary>Whether it stands inside another method, whose parameters it sees.</summary>
    public abstract bool IsNested { get; }

    /// <summary>Reads what it returns.</summary>
    protected abstract IReadOnlyList<Expression> ReadReturns();
}
