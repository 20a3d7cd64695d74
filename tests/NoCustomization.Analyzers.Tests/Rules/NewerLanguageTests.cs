#if !OLDEST_COMPILER
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Rules;

/// <summary>Shapes that only a newer C# can write.</summary>
public sealed class NewerLanguageTests
{
    [Fact]
    public Task A_ref_struct_implements_too() => Shape.Verify(
        "namespace Juki { public interface IEmpty { } }",
        "ref struct N : Juki.IEmpty { }                // expect: NC1002");

    [Fact]
    public Task Partial_properties_are_one_member() => Shape.Verify(
        "namespace Juki { [NoCustomization.ExtensionPoint(\"x\")] public class Open { [NoCustomization.CoreBehavior] public virtual int P => 1; public int Q => 1; } }",
        """
        partial class A : Juki.Open
        {
            public override partial int P { get; }     // expect: NC1003
            public new partial int Q { get; }          // expect: NC1004
        }
        """,
        """
        partial class A
        {
            public override partial int P => 2;
            public new partial int Q => 2;
        }
        """);

    [Fact]
    public Task Extension_blocks_are_extension_members() => new Shape
    {
        Core = """
            [assembly: NoCustomization.StandardPackage("juki", Namespaces = new[] { "Juki" }, OpenNamespaces = new[] { "Juki" })]
            namespace Juki { public class Thing { } }
            """,
        Annotated = false,
        Vendor =
        [
            """
            namespace Juki
            {
                public static class A { extension(Thing t) { public int One => 1; public void Two() { } public static int Three => 3; } }
                static class B { extension(Thing) { public static Thing Make() => new Thing(); } }
                public static class C { extension(Thing t) { public int One => 1; } public static void Other() { } }    // expect: NC1005
            }
            """,
        ],
    }.Verify();

    [Fact]
    public void Code_of_an_extension_block_stands_where_the_assembly_shows_it()
    {
        var library = Shape.Library("Acme", """
            static class E
            {
                extension<T>(System.Collections.Generic.List<T> list)
                {
                    public int One => 1;
                    public void Two(T t) { }
                    public void Two(T t, string s) { }
                    public static int Three() => 3;
                }
                extension(string text) { public int One => 1; }
                extension(int number) { public int One => 1; }
                static int Four() => 4;
            }
            """);
        var sites = library.GetTypeByMetadataName("E")!.GetTypeMembers().SelectMany(block => block.GetMembers()).OfType<IMethodSymbol>().Select(Site.Of);
        Assert.Equal(
            [
                "M:E.Three``1",
                "M:E.Two``1(System.Collections.Generic.List{``0},``0)",
                "M:E.Two``1(System.Collections.Generic.List{``0},``0,System.String)",
                "M:E.get_One(System.Int32)",
                "M:E.get_One(System.String)",
                "M:E.get_One``1(System.Collections.Generic.List{``0})",
            ],
            sites.Order(System.StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("int x = \"\".One;", "M:Juki.E.get_One(System.String)")]
    [InlineData("int x = 1.One;", "M:Juki.E.get_One(System.Int32)")]
    [InlineData("int x = string.Three();", "M:Juki.E.Three")]
    [InlineData("int x = new System.Collections.Generic.List<int>().Two(1);", "M:Juki.E.Two``1(System.Collections.Generic.List{``0},``0)")]
    [InlineData("int x = Juki.E.Two(new System.Collections.Generic.List<int>(), 1);", "M:Juki.E.Two``1(System.Collections.Generic.List{``0},``0)")]
    public void A_cores_extension_members_are_the_methods_that_hold_their_code(string code, string id)
    {
        var shape = new Shape
        {
            Core = """
                namespace Juki
                {
                    public static class E
                    {
                        extension<T>(System.Collections.Generic.List<T> list) { public int Two(T t) => 2; }
                        extension(string text) { public int One => 1; public static int Three() => 3; }
                        extension(int number) { public int One => 1; }
                    }
                }
                """,
            Vendor = [$"using Juki; class A {{ {code} }}"],
        };
        var compilation = shape.CompileVendor();
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var vendor = Create(compilation);
        var tree = compilation.SyntaxTrees.Single();
        var model = compilation.GetSemanticModel(tree);
        var found = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes()
            .Select(n => model.GetSymbolInfo(n, TestContext.Current.CancellationToken).Symbol)
            .Where(s => s is IMethodSymbol { MethodKind: not MethodKind.Constructor } or IPropertySymbol)
            .Select(vendor.CoreSymbolOf).First(s => s is not null);
        Assert.Equal(id, found!.DocumentationId);
        Assert.Equal("T:Juki.E", found.ContainingType!.DocumentationId);
    }

    private static VendorCompilation Create(Compilation compilation)
    {
        var found = CoreFinder.Find(compilation, [], CoreFinder.AnyDeclares(compilation))!;
        return new VendorCompilation(compilation, found.Cores, found.Assemblies, new BuildOptions(new NoOptions()));
    }

    private sealed class NoOptions : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
        {
            value = null;
            return false;
        }
    }
}
#endif
