using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace NoCustomization.Tool.Tests;

/// <summary>Compiles small assemblies into a folder.</summary>
internal static class Compiled
{
    /// <summary>The core of these tests: one closed class, one closed interface, one extension point.</summary>
    public const string Juki = """
        using NoCustomization;
        [assembly: StandardPackage("juki", Name = "住民記録")]
        namespace Juki
        {
            [UseInstead("juki.fees")]
            public class Calculator { public virtual decimal Rate => 1; }
            [CoreBehavior] public interface IService { }
            [ExtensionPoint("juki.fees")]
            public abstract class FeePlugin { public abstract decimal Rate { get; } }
        }
        """;

    /// <summary>A vendor that derives and overrides: two errors.</summary>
    public const string Customizer = """
        namespace Acme
        {
            public class Mine : Juki.Calculator
            {
                public override decimal Rate => 2;
            }
        }
        """;

    /// <summary>A vendor that uses the extension point.</summary>
    public const string Extender = """
        namespace Acme
        {
            public class Fees : Juki.FeePlugin
            {
                public override decimal Rate => 3;
            }
        }
        """;

    private static readonly IReadOnlyList<MetadataReference> Platform =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "netstandard.dll" or "NoCustomization.Annotations.dll")
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>Compiles an assembly.</summary>
    /// <param name="folder">Where to.</param>
    /// <param name="relative">The assembly's file; its name is the assembly's name.</param>
    /// <param name="source">C# source.</param>
    /// <param name="sourcePath">The path recorded in debug symbols; null for no symbols.</param>
    /// <param name="references">Assemblies it references.</param>
    /// <returns>The assembly's path.</returns>
    public static string Dll(TempFolder folder, string relative, string source, string? sourcePath = null, params string[] references)
    {
        var path = folder[relative];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var text = SourceText.From(source, System.Text.Encoding.UTF8);
        var compilation = CSharpCompilation.Create(
            Path.GetFileNameWithoutExtension(path),
            [CSharpSyntaxTree.ParseText(text, path: sourcePath ?? "")],
            [.. Platform, .. references.Select(r => MetadataReference.CreateFromFile(r))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true));
        using var dll = File.Create(path);
        using var pdb = sourcePath is null ? null : File.Create(Path.ChangeExtension(path, ".pdb"));
        var result = compilation.Emit(dll, pdb, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.PortablePdb));
        return result.Success ? path : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
