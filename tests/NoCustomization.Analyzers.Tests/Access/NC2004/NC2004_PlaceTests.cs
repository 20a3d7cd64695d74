using System.Linq;
using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Access.NC2004;

/// <summary>Targets, sites, and where the core and the asker are.</summary>
public sealed class NC2004_PlaceTests
{
    [Fact]
    public Task Targets_and_sites_are_those_of_the_contract() => new Shape
    {
        Core = RestrictedCore.Source,
        Vendor =
        [
            """
            using Juki;
            [assembly: System.Reflection.AssemblyMetadata("a", Plumbing.Name)]
            class A<T>
            {
                Plumbing f, g;
                int P { get { return new Plumbing().Size; } }
                int this[Level l] => 0;
                event System.Action<Plumbing> E;
                A(Free x = null) { System.Action a = () => Plumbing.Run(); void L() => Plumbing.Run(1); }
                static readonly object Made = new Free("x");
                [Plumbing] class Nested { }
            }
            record R(Plumbing Pipe);
            class D<T> where T : Plumbing { }
            """,
        ],
    }.Expect(
        "NC2004 F:Juki.Plumbing.Name @ ",
        "NC2004 T:Juki.Plumbing @ F:A`1.f",
        "NC2004 T:Juki.Plumbing @ P:A`1.P",
        "NC2004 P:Juki.Plumbing.Size @ P:A`1.P",
        "NC2004 T:Juki.Level @ P:A`1.Item(Juki.Level)",
        "NC2004 T:Juki.Plumbing @ E:A`1.E",
        "NC2004 M:Juki.Plumbing.Run @ M:A`1.#ctor(Juki.Free)",
        "NC2004 M:Juki.Plumbing.Run(System.Int32) @ M:A`1.#ctor(Juki.Free)",
        "NC2004 M:Juki.Free.#ctor(System.String) @ F:A`1.Made",
        "NC2004 T:Juki.PlumbingAttribute @ T:A`1.Nested",
        "NC2004 T:Juki.Plumbing @ M:R.#ctor(Juki.Plumbing)",
        "NC2004 T:Juki.Plumbing @ T:D`1");

    [Fact]
    public Task A_core_in_the_same_solution_is_judged_like_its_file() => new Shape
    {
        Core = RestrictedCore.Source,
        ProjectReference = true,
        Vendor = ["class A { Juki.Plumbing p = new(); void M(Juki.Free f) { _ = f.ToString(); } }   // expect: NC2004, NC2004"],
    }.Verify();

    [Fact]
    public async Task An_editor_that_asks_for_a_part_of_a_file_hears_of_that_part()
    {
        const string Vendor = "using P = Juki.Plumbing;\nclass A { Juki.Plumbing first; }\nclass B { P second; }\n";
        var shape = new Shape { Core = RestrictedCore.Source, Vendor = [Vendor] };
        var compilation = shape.CompileVendor();
        var span = Microsoft.CodeAnalysis.Text.TextSpan.FromBounds(Vendor.IndexOf("class B", System.StringComparison.Ordinal), Vendor.Length);
        var found = await shape.Analyze(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), span, TestContext.Current.CancellationToken);
        Assert.Equal(2, Assert.Single(found).Location.GetLineSpan().StartLinePosition.Line);
    }
}
