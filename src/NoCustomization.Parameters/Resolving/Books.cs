using System.Collections.Generic;
using System.Text.Json;

namespace NoCustomization.Parameters.Resolving;

/// <summary>Puts together what the levels state.</summary>
/// <param name="catalog">The parameter types.</param>
/// <param name="shared">The national level and the classes.</param>
/// <param name="own">The bodies; of one or of several.</param>
internal sealed class Books(ParameterCatalog catalog, Book shared, Book own)
{
    public Book Of(ParameterScope scope) => scope.Level == ParameterLevel.Body ? own : shared;

    public ParameterReading Read(ParameterDefinition definition, ParameterScope scope, EffectiveDate date)
    {
        var values = shared.Of(ParameterScope.National, definition.Id).At(date);
        switch (scope.Level)
        {
            case ParameterLevel.Class:
                Lay(values, shared.Of(scope, definition.Id), date);
                break;
            case ParameterLevel.Body:
                if (definition != catalog.Classification && ClassOf(scope, date) is { } name)
                    Lay(values, shared.Of(name, definition.Id), date);
                Lay(values, own.Of(scope, definition.Id), date);
                break;
        }

        return new ParameterReading(definition, scope, date, values);
    }

    /// <summary>The days on which anything may change, in order.</summary>
    public SortedSet<EffectiveDate> Days(ParameterDefinition definition, ParameterScope scope)
    {
        var days = new SortedSet<EffectiveDate>();
        Add(days, shared.Of(ParameterScope.National, definition.Id));
        if (scope.Level == ParameterLevel.National)
            return days;
        Add(days, Of(scope).Of(scope, definition.Id));
        if (scope.Level != ParameterLevel.Body || definition == catalog.Classification)
            return days;

        // Which class it is may change, too.
        var changes = Days(catalog.Classification, scope);
        var classes = new HashSet<ParameterScope>();
        foreach (var day in changes)
        {
            days.Add(day);
            if (ClassOf(scope, day) is { } name && classes.Add(name))
                Add(days, shared.Of(name, definition.Id));
        }

        return days;
    }

    private ParameterScope? ClassOf(ParameterScope body, EffectiveDate date)
    {
        var values = Read(catalog.Classification, body, date).Values;
        return values.TryGetValue(nameof(MunicipalityClassification.Class), out var value) && value.Value.ValueKind == JsonValueKind.String ? ParameterScope.Class(value.Value.GetString()!) : null;
    }

    private static void Add(SortedSet<EffectiveDate> days, Timeline timeline)
    {
        foreach (var entry in timeline.Entries)
            days.Add(entry.From);
    }

    private static void Lay(Dictionary<string, ParameterValue> values, Timeline timeline, EffectiveDate date)
    {
        foreach (var (name, value) in timeline.At(date))
            values[name] = value;
    }
}
