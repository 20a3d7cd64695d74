using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using CS = Microsoft.CodeAnalysis.CSharp;
using VB = Microsoft.CodeAnalysis.VisualBasic;

namespace NoCustomization.Tool.Shapes;

/// <summary>The two compilers behind one door, set as the SDK sets them.</summary>
internal static class LanguageServices
{
    // What the SDK imports into every Visual Basic project.
    private static readonly VB.GlobalImport[] s_globalImports = [.. VB.GlobalImport.Parse("Microsoft.VisualBasic", "System", "System.Collections",
        "System.Collections.Generic", "System.Diagnostics", "System.Linq", "System.Threading.Tasks")];

    /// <summary>Whether a language has the version named in <c>lang=</c>.</summary>
    public static bool HasVersion(SourceLanguage language, string version) => language == SourceLanguage.CSharp
        ? CS.LanguageVersionFacts.TryParse(version, out _)
        : TryParseVisualBasic(version, out _);

    /// <summary>Parses a file.</summary>
    /// <param name="unit">Whose options hold.</param>
    /// <param name="text">The file's text.</param>
    /// <param name="path">The file's path, which goes into the debug information.</param>
    /// <param name="configuration">Debug defines <c>DEBUG</c>.</param>
    public static SyntaxTree Parse(SourceUnit unit, SourceText text, string path, BuildConfiguration configuration)
    {
        var symbols = unit.Options.Defines.Append("TRACE").Concat(configuration == BuildConfiguration.Debug ? ["DEBUG"] : Array.Empty<string>());
        if (unit.Language == SourceLanguage.VisualBasic)
        {
            TryParseVisualBasic(unit.Options.LanguageVersion, out var version);
            // Without "Empty" the compiler adds the My namespace of a desktop program.
            var constants = symbols.Select(s => KeyValuePair.Create(s, (object)true)).Append(KeyValuePair.Create("_MYTYPE", (object)"Empty"));
            return VB.VisualBasicSyntaxTree.ParseText(text, new VB.VisualBasicParseOptions(version, DocumentationMode.Parse, preprocessorSymbols: constants), path);
        }

        var csharp = CS.LanguageVersion.Latest;
        if (unit.Options.LanguageVersion is { } named)
            CS.LanguageVersionFacts.TryParse(named, out csharp);
        var options = new CS.CSharpParseOptions(csharp, DocumentationMode.Parse, preprocessorSymbols: symbols);
        if (unit.Options.InterceptorsNamespaces is { } interceptors)
            options = options.WithFeatures([KeyValuePair.Create("InterceptorsNamespaces", interceptors)]);
        return CS.CSharpSyntaxTree.ParseText(text, options, path);
    }

    /// <summary>Makes the compilation of a unit's assembly.</summary>
    public static Compilation Compile(SourceUnit unit, IReadOnlyList<SyntaxTree> trees, IEnumerable<MetadataReference> references, BuildConfiguration configuration)
    {
        var optimization = configuration == BuildConfiguration.Debug ? OptimizationLevel.Debug : OptimizationLevel.Release;
        if (unit.Language == SourceLanguage.VisualBasic)
        {
            return VB.VisualBasicCompilation.Create(unit.AssemblyName, trees, references, new VB.VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary,
                globalImports: s_globalImports, optionInfer: true, optimizationLevel: optimization, deterministic: true, concurrentBuild: false));
        }

        var isProgram = trees.Any(t => t.GetRoot() is CS.Syntax.CompilationUnitSyntax root && root.Members.Any(m => m is CS.Syntax.GlobalStatementSyntax));
        return CS.CSharpCompilation.Create(unit.AssemblyName, trees, references, new CS.CSharpCompilationOptions(
            isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, allowUnsafe: unit.Options.AllowUnsafe,
            nullableContextOptions: NullableContextOptions.Enable, optimizationLevel: optimization, deterministic: true, concurrentBuild: false));
    }

    private static bool TryParseVisualBasic(string? version, out VB.LanguageVersion parsed)
    {
        parsed = VB.LanguageVersion.Latest;
        return version is null || VB.LanguageVersionFacts.TryParse(version, ref parsed);
    }
}
