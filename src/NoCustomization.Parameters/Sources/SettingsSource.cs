using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;
using NoCustomization.Parameters.Declaring;
using NoCustomization.Parameters.Texts;
using NoCustomization.Parameters.Validation;

namespace NoCustomization.Parameters.Sources;

/// <summary>
/// Values in settings: <c>National</c>, <c>Classes:{name}</c> or <c>Bodies:{code}</c>, then the id of the parameter, the day, the properties. Beside the properties
/// stand <c>$end</c>, <c>$legalBasis</c> and <c>$note</c>.
/// </summary>
internal sealed class SettingsSource(IConfigurationSection section) : IParameterSource
{
    public IChangeToken Watch() => section.GetReloadToken();

    public IReadOnlyList<ParameterChange> Read(ParameterCatalog catalog)
    {
        var changes = new List<ParameterChange>();
        var problems = new List<string>();
        foreach (var level in section.GetChildren())
        {
            if (Is(level, "National"))
                AddScope(level, () => ParameterScope.National);
            else if (Is(level, "Classes"))
                AddAll(level, ParameterScope.Class);
            else if (Is(level, "Bodies"))
                AddAll(level, ParameterScope.Body);
            else
                problems.Add(ParameterTexts.AtPath(level.Path, ParameterTexts.UnknownLevel));
        }

        return problems.Count == 0 ? changes : throw new ParameterException(ParameterTexts.SourceProblems(section.Path, string.Join(Environment.NewLine, problems.Select(problem => "  " + problem))));

        void AddAll(IConfigurationSection level, Func<string, ParameterScope> scopeOf)
        {
            foreach (var scope in level.GetChildren())
                AddScope(scope, () => scopeOf(scope.Key));
        }

        void AddScope(IConfigurationSection at, Func<ParameterScope> scope)
        {
            foreach (var point in at.GetChildren())
            {
                foreach (var day in point.GetChildren())
                {
                    try
                    {
                        changes.Add(SourceChange.Of(Draft(catalog.Require(point.Key), scope(), day), section.Path));
                    }
                    catch (ParameterException exception)
                    {
                        problems.Add(ParameterTexts.AtPath(day.Path, exception.Message));
                    }
                }
            }
        }
    }

    private static ParameterDraft Draft(ParameterDefinition definition, ParameterScope scope, IConfigurationSection day)
    {
        if (!EffectiveDate.TryParse(day.Key, out var from))
            throw new ParameterException(ParameterTexts.NoDate(day.Key));
        var draft = new ParameterDraft(definition.Id, scope, from) { LegalBasis = day["$legalBasis"], Note = day["$note"] };
        foreach (var entry in day.GetChildren())
        {
            if (entry.Key == "$end")
                draft.End.UnionWith(entry.GetChildren().Select(name => Property(definition, name.Value ?? "").Name));
            else if (entry.Key is not ("$legalBasis" or "$note"))
                draft.Set[Property(definition, entry.Key).Name] = Value(Property(definition, entry.Key), entry);
        }

        return draft;
    }

    private static ParameterProperty Property(ParameterDefinition definition, string name) =>
        definition.Properties.Values.FirstOrDefault(property => string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
        ?? throw new ParameterException(ParameterTexts.UnknownProperty(Nearest.To(name, definition.Properties.Keys) ?? "-"));

    private static JsonElement Value(ParameterProperty property, IConfigurationSection entry)
    {
        var type = property.Property.PropertyType;
        // The binder fills in what a row leaves out, so that nobody could tell it from what is stated, and fails at a list without rows.
        if (MissingMembers.First(ParameterJson.Options.GetTypeInfo(type), entry, property.Name) is { } missing)
            throw new ParameterException(ParameterTexts.MissingMember(missing));
        if (entry.Value is "" && ParameterJson.Options.GetTypeInfo(type).Kind == JsonTypeInfoKind.Enumerable)
            return JsonElement.Parse("[]");
        try
        {
            return JsonSerializer.SerializeToElement(entry.Get(type, options => options.ErrorOnUnknownConfiguration = true), type, ParameterJson.Options);
        }
        catch (Exception exception) when (exception is InvalidOperationException or NotSupportedException or FormatException or ArgumentException)
        {
            throw new ParameterException(ParameterTexts.NotOfType(entry.Value ?? "{...}", type.Name, exception.Message), exception);
        }
    }

    private static bool Is(IConfigurationSection level, string name) => string.Equals(level.Key, name, StringComparison.OrdinalIgnoreCase);
}
