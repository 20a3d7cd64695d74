using System.Collections.Generic;
using NoCustomization.Policy.Flow;
using NoCustomization.Verification.Bodies;

namespace NoCustomization.Verification.Flow;

/// <summary>A part of a body to which an exception clause refers, from its first to before its last offset.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Clause">The clause's position in the body's list.</param>
internal readonly record struct ILRange(int Start, int End, int Clause)
{
    /// <summary>Outer ranges first; of two that are the same, that of the later clause is the outer one.</summary>
    public static int Compare(ILRange left, ILRange right) =>
        left.Start != right.Start ? left.Start.CompareTo(right.Start) : left.End != right.End ? right.End.CompareTo(left.End) : right.Clause.CompareTo(left.Clause);
}

/// <summary>One exception clause.</summary>
/// <param name="Try">What it protects.</param>
/// <param name="Handler">The handler.</param>
/// <param name="Filter">Where its filter begins; -1 where it has none.</param>
/// <param name="IsFinally">Whether the handler runs on every way out.</param>
/// <param name="CaughtType">Token of the caught type.</param>
internal readonly record struct ExceptionClause(ILRange Try, ILRange Handler, int Filter, bool IsFinally, int CaughtType)
{
    /// <summary>Where handling begins.</summary>
    public int Entry => Filter >= 0 ? Filter : Handler.Start;

    /// <summary>The clauses of a body; those whose handlers run for exceptions alone and pass them on decide nothing.</summary>
    public static List<ExceptionClause> In(in MethodBody body)
    {
        const int IsFilter = 1, IsFinally = 2, IsFault = 4;
        var clauses = new List<ExceptionClause>();
        var reader = new ExceptionClauses(body.Sections);
        while (reader.MoveNext())
        {
            if (reader.Kind == IsFault)
                continue;
            var number = clauses.Count;
            clauses.Add(new ExceptionClause(
                new ILRange(reader.TryOffset, reader.TryOffset + reader.TryLength, number),
                new ILRange(reader.HandlerOffset, reader.HandlerOffset + reader.HandlerLength, number),
                reader.Kind == IsFilter ? reader.TokenOrFilter : -1,
                reader.Kind == IsFinally,
                reader.TokenOrFilter));
        }

        return clauses;
    }
}
