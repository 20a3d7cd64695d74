using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Tool.Shapes;

/// <summary>The assemblies of the shared frameworks of the runtime that this process runs on. They are read, never loaded.</summary>
internal static class FrameworkReferences
{
    private const string BaseFramework = "Microsoft.NETCore.App";
    private static readonly ConcurrentDictionary<string, ImmutableArray<PortableExecutableReference>> s_frameworks = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>What every compilation references: the base framework, and the annotations as the NoCustomization package brings them.</summary>
    public static ImmutableArray<PortableExecutableReference> Base { get; } =
        [.. Managed(Path.GetDirectoryName(typeof(object).Assembly.Location)!), MetadataReference.CreateFromFile(AnnotationsPath)];

    /// <summary>Where the annotations lie: beside the tool.</summary>
    public static string AnnotationsPath => Path.Combine(AppContext.BaseDirectory, "NoCustomization.Annotations.dll");

    /// <summary>The assemblies of a framework, or default where this machine does not have it.</summary>
    /// <param name="name">For example <c>Microsoft.AspNetCore.App</c>.</param>
    public static ImmutableArray<PortableExecutableReference> Find(string name) => s_frameworks.GetOrAdd(name, static n =>
        n.Equals(BaseFramework, StringComparison.OrdinalIgnoreCase) ? [] : FolderOf(n) is { } folder ? [.. Managed(folder)] : default);

    private static string? FolderOf(string name)
    {
        var runtime = Path.TrimEndingDirectorySeparator(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var framework = Path.Combine(Path.GetDirectoryName(Path.GetDirectoryName(runtime)!)!, name);
        if (name.Contains("..", StringComparison.Ordinal) || !Directory.Exists(framework))
            return null;
        // The same version where there is one, else the newest of the same major.
        var same = Path.Combine(framework, Path.GetFileName(runtime));
        return Directory.Exists(same) ? same : Directory.GetDirectories(framework)
            .Select(d => (Folder: d, Version: Version.TryParse(Path.GetFileName(d).Split('-')[0], out var v) ? v : null))
            .Where(d => d.Version?.Major == Environment.Version.Major)
            .OrderByDescending(d => d.Version)
            .Select(d => d.Folder)
            .FirstOrDefault();
    }

    private static IEnumerable<PortableExecutableReference> Managed(string folder)
    {
        foreach (var file in Directory.GetFiles(folder, "*.dll").Order(StringComparer.OrdinalIgnoreCase))
        {
            bool managed;
            using (var stream = File.OpenRead(file))
            using (var reader = new PEReader(stream))
                managed = HasMetadata(reader);
            if (managed)
                yield return MetadataReference.CreateFromFile(file);
        }
    }

    private static bool HasMetadata(PEReader reader)
    {
        try
        {
            return reader.HasMetadata;
        }
        catch (BadImageFormatException)
        {
            return false;
        }
    }
}
