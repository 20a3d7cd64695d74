using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Tool.Cli;
using Xunit;

namespace NoCustomization.Conformance.Engine;

/// <summary>A folder with a core and the shapes of one test, and the verb run over it.</summary>
internal sealed class TestFolder : IDisposable
{
    private const string Core = """
        using NoCustomization;
        [assembly: StandardPackage("juki")]
        namespace Juki
        {
            public class Resident
            {
                public virtual string Name => "";
                public virtual int Age() => 0;
                internal int Secret() => 1;
            }
            [ExtensionPoint("juki.rule")] public class Rule { public virtual void Apply() { } }
        }
        """;

    private readonly string _path = Directory.CreateTempSubdirectory("nocustomization-shapes-test-").FullName;

    public TestFolder() => Write("cores/Juki.cs", Core);

    public TestFolder Write(string name, string text)
    {
        var path = Path.Combine(_path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return this;
    }

    /// <summary>Adds a shape against the core.</summary>
    public TestFolder Shape(string text, string name = "Shape.cs") => Write("shapes/" + name, (name.EndsWith(".vb", StringComparison.Ordinal) ? "'" : "//") + " core: ../cores/Juki.cs\n" + text);

    /// <summary>Runs <c>test</c> over the shapes.</summary>
    public async Task<TestRun> RunAsync(params string[] options)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var console = new ToolConsole(output, error, _path, IsInteractive: false);
        string[] culture = options.Contains("--culture") ? [] : ["--culture", "en"];
        var code = await Application.RunAsync(["test", "shapes", .. culture, .. options], console, TestContext.Current.CancellationToken);
        return new TestRun(code, Lines(output), Lines(error));
    }

    public void Dispose() => Directory.Delete(_path, recursive: true);

    private static List<string> Lines(StringWriter writer) => [.. writer.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd())];
}

/// <summary>What a run gave.</summary>
/// <param name="Code">Exit code.</param>
/// <param name="Output">Lines of the results.</param>
/// <param name="Error">Lines of the problems.</param>
internal sealed record TestRun(int Code, IReadOnlyList<string> Output, IReadOnlyList<string> Error)
{
    /// <summary>The lines of wrong verdicts, without what an eye says.</summary>
    public IEnumerable<string> Wrong => Output.Where(l => l.Contains("): expected ", StringComparison.Ordinal)).Select(l => l[..(l.IndexOf(')', l.IndexOf(" got ", StringComparison.Ordinal)) + 1)]);
}
