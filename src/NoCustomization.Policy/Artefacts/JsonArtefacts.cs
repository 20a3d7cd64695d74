using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Json;

namespace NoCustomization.Policy.Artefacts;

/// <summary>Reads the JSON files of the .NET host and of development tools, as leniently as these do.</summary>
internal static class JsonArtefacts
{
    /// <summary>Reads <c>runtimeOptions.configProperties</c>; a template has them at its root.</summary>
    public static DocumentProblem? ReadRuntimeConfig(string text, List<ArtefactSetting> settings)
    {
        if (Parse(text, out var problem) is not { } root)
            return problem;
        foreach (var home in (JsonValue?[])[root, Member(root, "runtimeOptions", StringComparison.Ordinal)])
        {
            if (home is not null && Member(home, "configProperties", StringComparison.Ordinal) is { } properties)
                Add(ArtefactSettingKind.RuntimeProperty, properties, settings);
        }

        return null;
    }

    /// <summary>Reads the <c>environmentVariables</c> of every profile.</summary>
    public static DocumentProblem? ReadLaunchSettings(string text, List<ArtefactSetting> settings)
    {
        if (Parse(text, out var problem) is not { } root)
            return problem;
        foreach (var profile in Member(root, "profiles", StringComparison.OrdinalIgnoreCase)?.Members ?? [])
        {
            if (Member(profile.Value, "environmentVariables", StringComparison.OrdinalIgnoreCase) is { } variables)
                Add(ArtefactSettingKind.Environment, variables, settings);
        }

        return null;
    }

    /// <summary>Parses a text; null with the problem where it is no JSON.</summary>
    public static JsonValue? Parse(string text, out DocumentProblem? problem)
    {
        problem = null;
        try
        {
            return StrictJsonReader.ReadLenient(text);
        }
        catch (JsonFormatException e)
        {
            problem = new DocumentProblem(e.Offset, 0, e.Reason);
            return null;
        }
    }

    /// <summary>The value of a member; null where there is none.</summary>
    public static JsonValue? Member(JsonValue value, string name, StringComparison comparison)
    {
        foreach (var member in value.Members)
        {
            if (string.Equals(member.Name, name, comparison))
                return member.Value;
        }

        return null;
    }

    private static void Add(ArtefactSettingKind kind, JsonValue values, List<ArtefactSetting> settings)
    {
        foreach (var member in values.Members)
        {
            var value = member.Value.Kind switch { JsonKind.True => "true", JsonKind.False => "false", _ => member.Value.Text };
            settings.Add(new ArtefactSetting(kind, member.Name, value, member.NameStart, member.Value.End - member.NameStart));
        }
    }
}
