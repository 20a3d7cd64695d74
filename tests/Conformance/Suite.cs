using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using NoCustomization.Conformance;
using NoCustomization.Tool.Shapes;
using Xunit;

[assembly: AssemblyFixture(typeof(Suite))]

namespace NoCustomization.Conformance;

/// <summary>The conformance suite, judged once for all tests that ask.</summary>
public sealed class Suite
{
    private readonly Lazy<Task<IReadOnlyDictionary<string, ShapeResult>>> _results = new(JudgeAsync);

    /// <summary>The folder with <c>cores</c>, <c>stubs</c> and <c>shapes</c>.</summary>
    internal static string Root { get; } = typeof(Suite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "ConformanceFolder").Value!;

    /// <summary>What the folder holds.</summary>
    internal static ShapeFolder Folder { get; } = ShapeFolder.Read(Path.Combine(Root, "shapes"));

    /// <summary>The shapes' names: paths relative to <c>shapes</c>.</summary>
    internal static IEnumerable<string> Names => Folder.Shapes.Select(NameOf);

    /// <summary>The results, by name.</summary>
    internal Task<IReadOnlyDictionary<string, ShapeResult>> ResultsAsync() => _results.Value;

    /// <summary>A shape's name.</summary>
    internal static string NameOf(SourceUnit shape) => ShapePaths.Relative(Folder.Path, shape.Path);

    private static async Task<IReadOnlyDictionary<string, ShapeResult>> JudgeAsync()
    {
        var results = await new ShapeJudge().JudgeAsync(Folder.Shapes, progress: null, CancellationToken.None);
        return Folder.Shapes.Zip(results).ToDictionary(p => NameOf(p.First), p => p.Second, StringComparer.Ordinal);
    }
}
