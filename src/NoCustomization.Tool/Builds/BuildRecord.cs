using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace NoCustomization.Tool.Builds;

/// <summary>What the injected targets recorded of one project and target framework before it was compiled.</summary>
internal sealed class BuildRecord
{
    private readonly ILookup<string, string> _values;
    private readonly string _path;

    private BuildRecord(string path, IEnumerable<string> lines)
    {
        _path = path;
        _values = lines.Select(l => l.Split('=', 2)).Where(p => p.Length == 2 && p[1].Length > 0).ToLookup(p => p[0], p => p[1], StringComparer.Ordinal);
    }

    /// <summary>The project file; absolute.</summary>
    public string Project => Value("project");

    /// <summary>The target framework's short name; empty for projects of the old kind.</summary>
    public string TargetFramework => Value("targetFramework");

    /// <summary><c>C#</c>, <c>VB</c> or another language, which the source eye cannot read.</summary>
    public string Language => Value("language");

    /// <summary>Simple name of the assembly.</summary>
    public string Assembly => Value("assembly");

    /// <summary>The assembly the build made; absolute.</summary>
    public string Output => Path.GetFullPath(Value("output"), Path.GetDirectoryName(Project)!);

    /// <summary>Whether the project calls itself a test project.</summary>
    public bool IsTest => IsTrue("isTest");

    /// <summary>Whether a test project is judged all the same: it asks to be, or it is packed or published.</summary>
    public bool IsShipped => IsTrue("isShipped");

    /// <summary>The projects it references; absolute.</summary>
    public IEnumerable<string> ProjectReferences => _values["projectReference"];

    /// <summary>The assemblies it references, less those of the framework; absolute.</summary>
    public IEnumerable<string> References => _values["reference"];

    /// <summary>The registers of waivers that the compiler is given; absolute.</summary>
    public IEnumerable<string> Registers => _values["register"];

    /// <summary>The municipality for which the project says it is built; null where it says nothing.</summary>
    public string? Municipality => Value("municipality") is { Length: > 0 } code ? code : null;

    /// <summary>The framework's assemblies among its references; absolute.</summary>
    public IEnumerable<string> FrameworkReferences => _values["frameworkReference"];

    /// <summary>Whether the build of the project succeeded.</summary>
    public bool IsBuilt => File.Exists(Path.ChangeExtension(_path, ".built")) && File.Exists(Output);

    /// <summary>The compiler's log, or null where it never ran.</summary>
    public string? CompilerLog => Path.ChangeExtension(_path, ".sarif") is var log && File.Exists(log) ? log : null;

    /// <summary>Reads a record.</summary>
    public static BuildRecord Read(string path) => new(path, File.ReadLines(path));

    private string Value(string key) => _values[key].FirstOrDefault("");

    private bool IsTrue(string key) => _values[key].Any(v => string.Equals(v.Trim(), "true", StringComparison.OrdinalIgnoreCase));
}
