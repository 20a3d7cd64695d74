using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NoCustomization.Benchmarks;

/// <summary>What the libraries of the SDK are judged against: everything in it is open but one class, so that the rules work and reporting does not drown them.</summary>
/// <param name="Name">For the table.</param>
/// <param name="Catalog">The catalog's text.</param>
/// <param name="Files">The core's assemblies.</param>
internal sealed record BenchCore(string Name, string Catalog, Func<IReadOnlyList<string>> Files)
{
    /// <summary>The worst case, where every call into the framework is one into the core, and a package that many assemblies use.</summary>
    public static IReadOnlyList<BenchCore> All { get; } =
    [
        new("CoreLib", Of("framework", ["System.Private.CoreLib"], "\"T:System.**\", \"T:Microsoft.**\", \"T:Internal.**\"", "T:System.GC"), () => [typeof(object).Assembly.Location]),
        new("Microsoft.Extensions", Of("extensions", Extensions().Select(Path.GetFileNameWithoutExtension)!, "\"T:Microsoft.Extensions.**\"", "T:Microsoft.Extensions.Primitives.StringSegment"), Extensions),
    ];

    private static IReadOnlyList<string> Extensions() =>
        [.. Directory.EnumerateFiles(Setting.Shared, "Microsoft.Extensions.*.dll", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    private static string Of(string package, IEnumerable<string> assemblies, string open, string closed) => $$"""
        { "formatVersion": 1, "package": "{{package}}", "assemblies": [ {{string.Join(", ", assemblies.Select(static a => $"{{ \"name\": \"{a}\" }}"))}} ], "namespaces": [ "Nowhere" ],
          "extensionPoints": [ { "id": "all", "symbols": [ {{open}} ] } ],
          "packageInternal": [ "{{closed}}" ] }
        """;
}
