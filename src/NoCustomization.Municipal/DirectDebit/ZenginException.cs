using System;
using System.Collections.Generic;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>A direct debit file cannot be written or read as it is.</summary>
public sealed class ZenginException : Exception
{
    internal ZenginException(IReadOnlyList<ZenginProblem> problems)
        : base(string.Join(Environment.NewLine, problems)) => Problems = problems;

    /// <summary>Everything that is wrong.</summary>
    public IReadOnlyList<ZenginProblem> Problems { get; }
}
