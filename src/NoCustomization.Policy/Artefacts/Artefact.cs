using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;

namespace NoCustomization.Policy.Artefacts;

/// <summary>What a file beside code says about the start of the process.</summary>
public sealed class Artefact
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private readonly List<ArtefactSetting> _settings = [];

    private Artefact()
    {
    }

    /// <summary>The settings, in order.</summary>
    public IReadOnlyList<ArtefactSetting> Settings => _settings;

    /// <summary>Why the file cannot be read; what stands before the place still counts. Null where it can.</summary>
    public DocumentProblem? Problem { get; private set; }

    /// <summary>What a file is, by its name.</summary>
    /// <param name="path">The file's name or path.</param>
    public static ArtefactSort SortOf(string path)
    {
        var start = path.LastIndexOfAny(['/', '\\']) + 1;
        var name = path.Substring(start);
        if (name.EndsWith(".runtimeconfig.json", AnyCase) || name.Equals("runtimeconfig.template.json", AnyCase))
            return ArtefactSort.RuntimeConfig;
        if (name.EndsWith(".deps.json", AnyCase))
            return ArtefactSort.Dependencies;
        if (name.Equals("launchSettings.json", AnyCase))
            return ArtefactSort.LaunchSettings;
        if (name.Equals("web.config", AnyCase) || name.Equals("app.config", AnyCase) || name.EndsWith(".exe.config", AnyCase) || name.EndsWith(".dll.config", AnyCase))
            return ArtefactSort.Configuration;
        if (name.Equals("Dockerfile", AnyCase) || name.EndsWith(".Dockerfile", AnyCase) || name.StartsWith("Dockerfile.", AnyCase))
            return ArtefactSort.Dockerfile;
        if (name.EndsWith(".env", AnyCase) || name.StartsWith(".env.", AnyCase))
            return ArtefactSort.Environment;
        return name.EndsWith(".yml", AnyCase) || name.EndsWith(".yaml", AnyCase) ? ArtefactSort.Yaml : ArtefactSort.None;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="sort">What it is.</param>
    /// <param name="text">What it holds.</param>
    public static Artefact Read(ArtefactSort sort, string text)
    {
        var artefact = new Artefact();
        artefact.Problem = artefact.ReadText(sort, text);
        return artefact;
    }

    private DocumentProblem? ReadText(ArtefactSort sort, string text)
    {
        switch (sort)
        {
            case ArtefactSort.RuntimeConfig:
                return JsonArtefacts.ReadRuntimeConfig(text, _settings);
            case ArtefactSort.LaunchSettings:
                return JsonArtefacts.ReadLaunchSettings(text, _settings);
            case ArtefactSort.Dependencies:
                return DependencyManifests.Read(text, _settings);
            case ArtefactSort.Configuration:
                return ConfigurationArtefacts.Read(text, _settings);
            case ArtefactSort.Dockerfile:
                Dockerfiles.Read(text, _settings);
                break;
            case ArtefactSort.Environment:
                EnvironmentFiles.Read(text, _settings);
                break;
            case ArtefactSort.Yaml:
                YamlFiles.Read(text, _settings);
                break;
        }

        // The last three formats take any line that they do not know.
        return null;
    }
}
