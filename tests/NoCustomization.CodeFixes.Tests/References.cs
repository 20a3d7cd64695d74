using System;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NoCustomization.CodeFixes.Tests;

/// <summary>The framework from the SDK's own targeting pack, the annotations, and a small core.</summary>
internal static class References
{
    private const string Core = """
        [assembly: NoCustomization.StandardPackage("juki", Namespaces = new[] { "Juki" })]
        namespace Juki
        {
            [NoCustomization.ExtensionPoint("juki.notice")]
            public abstract class Notice
            {
                public string Frame() => "frame";
                public int Copies { get; set; }
            }

            [NoCustomization.ExtensionPoint("juki.fee-rule")]
            public interface IFeeRule
            {
                decimal Apply(string kind, decimal fee);
                string Name { get; }
            }

            [NoCustomization.ExtensionPoint("juki.page")]
            public abstract class Page
            {
                protected abstract string Write(int number);
                public abstract int Width { get; set; }
                public virtual int Height => 1;
            }

            [NoCustomization.UseInstead("juki.fee-rule")]
            public class Calculator
            {
                public virtual decimal Calculate(int copies) => copies;
            }

            [NoCustomization.UseInstead("juki.page")]
            public interface IPrinter { void Print(); }

            [NoCustomization.UseInstead("juki.page")]
            public class Sheet { }

            public class Nameless { }

            [NoCustomization.UseInstead("T:Juki.IFeeRule")]
            public class Table { }

            [NoCustomization.ExtensionPoint("juki.old-rule", Status = NoCustomization.ExtensionPointStatus.Deprecated, ReplacedBy = "juki.fee-rule")]
            public interface IOldRule { decimal Reduce(decimal fee); }

            [NoCustomization.ExtensionPoint("juki.book")]
            public abstract class Book
            {
                public string this[int page] => "page";
            }
        }
        """;

    public static ImmutableArray<MetadataReference> All { get; } = Create();

    private static ImmutableArray<MetadataReference> Create()
    {
        var folder = typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "FrameworkReferences").Value!;
        var references = Directory.GetFiles(folder, "*.dll").Select(f => (MetadataReference)MetadataReference.CreateFromFile(f))
            .Append(MetadataReference.CreateFromFile(typeof(StandardPackageAttribute).Assembly.Location)).ToImmutableArray();
        using var stream = new MemoryStream();
        var result = CSharpCompilation.Create("Juki", [CSharpSyntaxTree.ParseText(Core)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).Emit(stream);
        return result.Success ? references.Add(MetadataReference.CreateFromImage(stream.ToArray())) : throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
