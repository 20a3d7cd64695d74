using System;
using System.Collections.Generic;

namespace NoCustomization.Policy.Libraries.Patching;

/// <summary>Reads Harmony's patch attributes, and merges those of a class and of its methods as Harmony merges them.</summary>
public static class PatchStatements
{
    /// <summary>
    /// What one attribute says, by the shapes of its constructor's parameters, so that every form of every version is understood: the first type is the type,
    /// of two texts the first names the type, a list of types is the parameters, an enumeration the sort of method.
    /// </summary>
    /// <param name="attribute">The attribute's arguments.</param>
    /// <param name="place">Where it stands.</param>
    public static PatchStatement<TType, TPlace> Read<TType, TPlace>(IArgumentFacts<TType> attribute, TPlace place)
    {
        TType? type = default;
        string? methodType = null;
        IReadOnlyList<string>? parameters = null;
        var (texts, first, last) = (0, (string?)null, (string?)null);
        for (var i = 0; i < attribute.Count; i++)
        {
            switch (attribute.SortOf(i))
            {
                case ParameterSort.Type when type is null:
                    type = attribute.TypeOf(i);
                    break;
                case ParameterSort.Types:
                    parameters ??= attribute.TypesOf(i);
                    break;
                case ParameterSort.Text:
                    last = attribute.TextOf(i);
                    first = texts++ == 0 ? last : first;
                    break;
                case ParameterSort.Enumeration:
                    methodType ??= attribute.MethodTypeOf(i);
                    break;
            }
        }

        if (type is null && texts > 1 && first is not null)
            type = attribute.FindType(first);
        return new PatchStatement<TType, TPlace>
        {
            Type = type,
            Place = place,
            Method = last,
            MethodType = methodType,
            Parameters = parameters is { Count: 0 } && methodType is null && texts > 0 ? null : parameters,
        };
    }

    /// <summary>The targets of a class, as far as they are said.</summary>
    /// <param name="inherited">What its base classes say, the farthest first: attributes are inherited.</param>
    /// <param name="own">What its own attributes say.</param>
    /// <param name="methods">What the attributes of each of its methods say.</param>
    public static IEnumerable<PatchStatement<TType, TPlace>> TargetsOf<TType, TPlace>(
        Func<IEnumerable<PatchStatement<TType, TPlace>>> inherited, List<PatchStatement<TType, TPlace>> own, IEnumerable<List<PatchStatement<TType, TPlace>>> methods)
    {
        var merged = new Lazy<PatchStatement<TType, TPlace>>(() => Merge(Merge(new(), inherited()), own), isThreadSafe: false);
        var isUsed = false;
        foreach (var details in methods)
        {
            foreach (var detail in Split(details))
            {
                if (detail.IsEmpty)
                    continue;
                isUsed = true;
                yield return merged.Value.With(detail);
            }
        }

        foreach (var statement in Split(own))
        {
            if (statement.IsEmpty)
                continue;
            var whole = statement.IsComplete ? statement : merged.Value;
            // A class that only says the type leaves the rest to its methods; where these say nothing, the type is all that is known.
            if (whole.NamesMember || !isUsed)
                yield return whole;
        }
    }

    // Stacked attributes merge into one target, unless several are complete by themselves: then each is one (so do the forks of Harmony that allow it).
    private static List<PatchStatement<TType, TPlace>> Split<TType, TPlace>(List<PatchStatement<TType, TPlace>> statements)
    {
        var complete = statements.FindAll(static s => s.IsComplete);
        return complete.Count > 1 ? complete : statements.Count == 0 ? [] : [Merge(new(), statements)];
    }

    private static PatchStatement<TType, TPlace> Merge<TType, TPlace>(PatchStatement<TType, TPlace> statement, IEnumerable<PatchStatement<TType, TPlace>> details)
    {
        foreach (var detail in details)
            statement = statement.With(detail);
        return statement;
    }
}
