using System.Collections.Generic;

namespace NoCustomization.Municipal.DirectDebit;

/// <summary>What was read from a direct debit file.</summary>
public sealed class ZenginReading
{
    private readonly ZenginFile? _file;

    internal ZenginReading(ZenginFile? file, IReadOnlyList<ZenginProblem> problems)
    {
        _file = file;
        Problems = problems;
    }

    /// <summary>Whether all of it could be read, and the totals agree.</summary>
    public bool IsValid => Problems.Count == 0;

    /// <summary>Everything that is wrong; at most one hundred entries.</summary>
    public IReadOnlyList<ZenginProblem> Problems { get; }

    /// <summary>The file. Only a valid one is handed out.</summary>
    /// <exception cref="ZenginException">Something is wrong with it.</exception>
    public ZenginFile File => IsValid ? _file! : throw new ZenginException(Problems);
}
