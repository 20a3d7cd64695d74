using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Parameters.Texts;

namespace NoCustomization.Parameters;

/// <summary>Values do not hold: nothing was recorded, or nothing can be read.</summary>
public sealed class ParameterValidationException : ParameterException
{
    private const int Shown = 20;

    internal ParameterValidationException(IReadOnlyList<ParameterProblem> problems)
        : base(ParameterTexts.Invalid(problems.Count, string.Join(Environment.NewLine, problems.Take(Shown).Select(problem => "  " + problem).Concat(problems.Count > Shown ? ["  ..."] : [])))) =>
        Problems = problems;

    /// <summary>All that is wrong.</summary>
    public IReadOnlyList<ParameterProblem> Problems { get; }
}
