using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace NoCustomization.Extensibility.Loading;

/// <summary>
/// The list of dependencies that a build writes (<c>.deps.json</c>). It only serves to say what is missing: nothing is ever looked for where it points, for what is loaded is what lies in the folder.
/// </summary>
internal static class DependencyList
{
    private const string Suffix = ".deps.json";

    /// <summary>The assemblies that the list names and neither the folder nor the host has.</summary>
    public static IReadOnlyList<LoadProblem> MissingIn(ExtensionFolder extension, HostAssemblies host)
    {
        var path = extension.Main.Path[..^".dll".Length] + Suffix;
        if (extension.Images.FirstOrDefault(i => i.Path.Equals(path, StringComparison.OrdinalIgnoreCase)) is not { } list)
            return [];
        var here = extension.Images.Select(i => FolderChecks.FileName(i.Path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. FilesOf(list).Where(f => !here.Contains(f) && f.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) && !IsOfHost(f[..^".dll".Length], host))
            .Distinct(StringComparer.OrdinalIgnoreCase).Select(f => new LoadProblem(LoadProblemKind.MissingFile, Printable.Of(f), list.Path))];
    }

    private static bool IsOfHost(string name, HostAssemblies host) => host.IsShared(name) || host.IsPlatform(name);

    private static IReadOnlyList<string> FilesOf(Image list)
    {
        try
        {
            using var document = JsonDocument.Parse(list.File.Content, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            var target = document.RootElement.GetProperty("runtimeTarget").GetProperty("name").GetString()!;
            var files = new List<string>();
            foreach (var library in document.RootElement.GetProperty("targets").GetProperty(target).EnumerateObject())
            {
                if (library.Value.TryGetProperty("runtime", out var runtime))
                    files.AddRange(runtime.EnumerateObject().Select(f => FolderChecks.FileName(f.Name)));
            }

            return files;
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentNullException)
        {
            // The verifier says so.
            return [];
        }
    }
}
