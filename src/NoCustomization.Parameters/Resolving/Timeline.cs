using System.Collections.Generic;
using System.Linq;

namespace NoCustomization.Parameters.Resolving;

/// <summary>
/// What one scope states of one parameter, day by day. Each property has its own course: a change of one, dated ahead, is not undone by a later correction of another.
/// </summary>
internal sealed class Timeline
{
    public static Timeline Empty { get; } = new([]);

    private Timeline(IReadOnlyList<ParameterChange> entries) => Entries = entries;

    /// <summary>What was not withdrawn, by day; on the same day as recorded, so that the last one decides.</summary>
    public IReadOnlyList<ParameterChange> Entries { get; }

    public static Timeline Of(IReadOnlyCollection<ParameterChange> changes)
    {
        var withdrawn = changes.Where(change => change.Withdraws is not null).Select(change => change.Withdraws!.Value).ToHashSet();
        return new([.. changes.Where(change => change.Withdraws is null && !withdrawn.Contains(change.Sequence)).OrderBy(change => change.From).ThenBy(change => change.Sequence)]);
    }

    /// <summary>What the scope states on a date.</summary>
    public Dictionary<string, ParameterValue> At(EffectiveDate date)
    {
        var stated = new Dictionary<string, ParameterValue>();
        foreach (var entry in Entries)
        {
            if (entry.From > date)
                break;
            foreach (var name in entry.End)
                stated.Remove(name);
            foreach (var (name, value) in entry.Set)
                stated[name] = new ParameterValue(value, entry);
        }

        return stated;
    }
}
