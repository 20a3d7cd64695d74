using System;
using System.Collections.Generic;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Json;

namespace NoCustomization.Policy.Artefacts;

/// <summary>
/// Reads <c>X.deps.json</c>, by which the .NET host finds the file of each assembly. What a build writes there lists a project's own assembly alone; whatever else stands
/// beside it was put there to be loaded from the project's folder.
/// </summary>
internal static class DependencyManifests
{
    private const string Suffix = ".dll";

    /// <summary>Reads the assemblies that a project supplies besides its own.</summary>
    public static DocumentProblem? Read(string text, List<ArtefactSetting> settings)
    {
        if (JsonArtefacts.Parse(text, out var problem) is not { } root)
            return problem;
        var libraries = JsonArtefacts.Member(root, "libraries", StringComparison.Ordinal);
        foreach (var target in JsonArtefacts.Member(root, "targets", StringComparison.Ordinal)?.Members ?? [])
        {
            foreach (var library in target.Value.Members)
            {
                if (libraries is not null && JsonArtefacts.Member(libraries, library.Name, StringComparison.Ordinal) is { } described
                    && JsonArtefacts.Member(described, "type", StringComparison.Ordinal)?.Text == "project"
                    && JsonArtefacts.Member(library.Value, "runtime", StringComparison.Ordinal) is { } files)
                {
                    Add(files, library.Name.Split('/')[0], settings);
                }
            }
        }

        return null;
    }

    // A project's assembly may have another name than the project: then it is the only one.
    private static void Add(JsonValue files, string project, List<ArtefactSetting> settings)
    {
        if (files.Members.Count < 2)
            return;
        foreach (var file in files.Members)
        {
            var name = NameOf(file.Name);
            if (name.Length > 0 && !name.Equals(project, StringComparison.OrdinalIgnoreCase))
                settings.Add(new ArtefactSetting(ArtefactSettingKind.CodeBase, name, file.Name, file.NameStart, file.Value.End - file.NameStart));
        }
    }

    private static string NameOf(string file)
    {
        var start = file.LastIndexOfAny(['/', '\\']) + 1;
        return file.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase) && file.Length - Suffix.Length > start ? file.Substring(start, file.Length - Suffix.Length - start) : "";
    }
}
