using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>What test code is compiled against: the SDK's own targeting pack, so that no test needs a network.</summary>
internal static class References
{
    /// <summary>The framework.</summary>
    public static ImmutableArray<MetadataReference> Framework { get; } =
        [.. Directory.GetFiles(Metadata("FrameworkReferences"), "*.dll").Order(StringComparer.Ordinal).Select(f => MetadataReference.CreateFromFile(f))];

    /// <summary>The annotations.</summary>
    public static MetadataReference Annotations { get; } = MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location);

    /// <summary>Framework and annotations.</summary>
    public static ImmutableArray<MetadataReference> All { get; } = Framework.Add(Annotations);

    /// <summary>A fact that the build wrote into this assembly.</summary>
    public static string Metadata(string key) =>
        typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!;
}
