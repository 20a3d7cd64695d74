using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Tool.Shapes;
using Xunit;

namespace NoCustomization.Conformance.Internals;

/// <summary>NC2003 stands wherever NC2004 does: every shape about marked symbols, once more with symbols that are internal.</summary>
public sealed class InternalTwinTests
{
    private static readonly string[] s_cores = ["Kiban", "Kawase", "Denpyo"];

    private const string OverridesInternal = "an override of an internal member must be internal itself";
    private const string PublicOperators = "operators, and the members by which foreach enumerates, must be public to be found";

    // Shapes without a twin, and why.
    private static readonly Dictionary<string, string> s_exceptions = new()
    {
        ["BaseMembers.vb"] = OverridesInternal,
        ["CastThroughConversion.cs"] = PublicOperators,
        ["CastThroughConversion.vb"] = PublicOperators,
        ["ExtensionProperties.cs"] = "an extension property has its accessors twice in metadata",
        ["OwnOverrides.cs"] = OverridesInternal,
        ["OwnOverrides.vb"] = OverridesInternal,
        ["PatternMembers.cs"] = PublicOperators,
        ["PatternMembers.vb"] = PublicOperators,
        ["StaticAbstractMembers.cs"] = PublicOperators,
    };

    [Fact]
    public async Task Every_finding_about_a_marked_symbol_is_one_about_an_internal_symbol()
    {
        var folder = Directory.CreateTempSubdirectory("nocustomization-twins-");
        try
        {
            await JudgeTwinsAsync(folder);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task JudgeTwinsAsync(DirectoryInfo folder)
    {
        folder.CreateSubdirectory("cores");
        var shapes = folder.CreateSubdirectory("shapes");
        var compiler = new ShapeCompiler();
        var count = 0;
        foreach (var shape in Suite.Folder.Shapes.Where(s => IsAboutMarks(s) && !s_exceptions.ContainsKey(Path.GetFileName(s.Path))))
        {
            InternalTwin.Write(shape, compiler.Compile(shape, TestContext.Current.CancellationToken).References.Cores.Select(c => c.Unit), folder.FullName);
            count++;
        }

        var twins = ShapeFolder.Read(shapes.FullName);
        var results = await new ShapeJudge().JudgeAsync(twins.Shapes, progress: null, TestContext.Current.CancellationToken);
        var report = new ShapeReport(twins.Path, CultureInfo.GetCultureInfo("en"));
        var wrong = report.ProblemLines(twins.Problems).Concat(results.SelectMany(r => report.ProblemLines(r.Problems).Concat(r.Wrong.Select(report.LineOf)))).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(count >= 80, $"{count} shapes");
    }

    private static bool IsAboutMarks(SourceUnit shape) =>
        Path.GetFileName(Path.GetDirectoryName(shape.Path)) == "NC2004" && shape.Options is { Publicize: false, IsTest: false, AssemblyName: null } && shape.With.Count == 0 && shape.References.Count == 0
        && shape.Cores.All(c => c.Alias is null && s_cores.Contains(Path.GetFileNameWithoutExtension(c.Value)));
}
