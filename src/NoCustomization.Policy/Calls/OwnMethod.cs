using System.Collections.Generic;

namespace NoCustomization.Policy.Calls;

/// <summary>A method, lambda or local function whose body is at hand. An eye has one instance for each.</summary>
public abstract class OwnMethod
{
    private IReadOnlyList<Expression>? _returns;
    private IReadOnlyList<Expression>? _steps;

    /// <summary>What it returns, one expression for each way.</summary>
    public IReadOnlyList<Expression> Returns => _returns ??= ReadReturns();

    /// <summary>
    /// The calls and comparisons of texts in its body, lambdas and local functions in it included, as far as they may matter: calls of reflection and of methods
    /// that may hand on to it.
    /// </summary>
    public IReadOnlyList<Expression> Steps => _steps ??= ReadSteps();

    /// <summary>Whether it stands inside another method, whose parameters it sees.</summary>
    public abstract bool IsNested { get; }

    /// <summary>Of a constructor: the call of another one with which it begins, of the same object; null where there is none, or it is a library's.</summary>
    public virtual Expression? Chained => null;

    /// <summary>Of a lambda that is handed to a library together with a collection (<c>list.ForEach</c>, <c>Enumerable.Select</c>): the collection; null for any other method.</summary>
    public virtual Expression? Enumerated => null;

    /// <summary>Of a predicate: the tests that decide that it answers yes, each with the outcome that speaks for it. Of several one may be enough.</summary>
    public virtual IReadOnlyList<Guard> Affirming => [];

    /// <summary>Reads its steps anew when next asked: more may matter by now.</summary>
    public void ForgetSteps() => _steps = null;

    /// <summary>Reads what it returns.</summary>
    protected abstract IReadOnlyList<Expression> ReadReturns();

    /// <summary>Reads its steps.</summary>
    protected abstract IReadOnlyList<Expression> ReadSteps();
}
