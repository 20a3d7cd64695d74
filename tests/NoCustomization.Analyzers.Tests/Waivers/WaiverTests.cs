using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Tests.Framework;
using NoCustomization.Policy.Findings;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Waivers;

/// <summary>Waivers in the compiler and in editors: when what is decided, and what it costs. Verdicts are the conformance suite's.</summary>
public sealed class WaiverTests
{
    private const string Vendor = """
        using NoCustomization;

        [CustomizationWaiver("R8-01")]
        class A
        {
            static void Write() => Juki.Closed.State = "x";                                                                               // expect: NC9008
            static object Read() => typeof(Juki.Closed).GetMethod("Hidden", (System.Reflection.BindingFlags)36);                           // expect: NC9008
        }

        class B
        {
            [CustomizationWaiver("R8-02")] static void Write() => Juki.Closed.State = "x";                                                // expect: NC9004
        }
        """;

    private static readonly Shape s_shape = new()
    {
        Core = "namespace Juki { public class Closed { public static string State = \"\"; private void Hidden() { } } }",
        Vendor = [Vendor],
        Files = [("x/chiyoda.nocustomization-waivers.json", Register())],
        Properties = [("NoCustomizationEvaluationDate", "2027-04-01")],
    };

    // The compiler would read both; the tool, which sees bytes, neither.
    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public async Task A_register_in_another_encoding_is_refused(string encoding)
    {
        var register = new Encoded("x/chiyoda.nocustomization-waivers.json", SourceText.From(Register(), System.Text.Encoding.GetEncoding(encoding)));
        var found = await s_shape.CompileVendor().WithAnalyzers([new CustomizationAnalyzer()], new AnalyzerOptions([register])).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Contains("save it as UTF-8", Assert.Single(found, d => d.Id == "NC9007").GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.DoesNotContain(found, d => d.Id == "NC9008");
    }

    [Fact]
    public async Task An_editor_sees_what_is_decided_when_a_type_ends()
    {
        var compilation = s_shape.CompileVendor();
        var analysis = s_shape.Analyze(compilation);
        var model = compilation.GetSemanticModel(compilation.SyntaxTrees.Single());
        string[] expected = ["NC2005", "NC9004", "NC9008", "NC9008"];
        Assert.Equal(expected, Ids(await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, TestContext.Current.CancellationToken)));
        // Asked about a part, and again about all: nothing is counted twice.
        await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, TextSpan.FromBounds(0, Vendor.IndexOf("class B", System.StringComparison.Ordinal)), TestContext.Current.CancellationToken);
        Assert.Equal(expected, Ids(await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, null, TestContext.Current.CancellationToken)));
    }

    [Fact]
    public async Task An_editor_that_asks_for_a_part_hears_of_that_part()
    {
        var compilation = s_shape.CompileVendor();
        var span = TextSpan.FromBounds(Vendor.IndexOf("class A", System.StringComparison.Ordinal), Vendor.IndexOf("class B", System.StringComparison.Ordinal));
        var found = await s_shape.Analyze(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.Single()), span, TestContext.Current.CancellationToken);
        // What ends in another part is told as well: the editor shows what it asked for.
        Assert.Equal(["NC9008", "NC9008"], Ids([.. found.Where(d => span.Contains(d.Location.SourceSpan))]));
    }

    [Fact]
    public async Task The_parts_of_a_type_are_counted_together_and_each_shown_in_its_file()
    {
        var shape = s_shape with
        {
            Vendor =
            [
                "[NoCustomization.CustomizationWaiver(\"R8-01\")] partial class A { static void One() => Juki.Closed.State = \"x\"; }",
                "partial class A { static void Two() => Juki.Closed.State = \"x\"; static object Three() => typeof(Juki.Closed).GetMethod(\"Hidden\", (System.Reflection.BindingFlags)36); }",
            ],
        };
        Assert.Equal(["NC2001", "NC2005", "NC2005", "NC9004"], Ids(await shape.Run()));
        var compilation = shape.CompileVendor();
        var first = await shape.Analyze(compilation).GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(compilation.SyntaxTrees.First()), null, TestContext.Current.CancellationToken);
        Assert.Equal(["NC2005", "NC9004"], Ids(first));
    }

    [Fact]
    public async Task What_no_type_ends_the_build_does()
    {
        var shape = s_shape with
        {
            Program = true,
            Vendor = ["F();\n[NoCustomization.CustomizationWaiver(\"R8-03\")] static void F() => Juki.Closed.State = \"x\";\n"],
        };
        Assert.Equal(["NC9008"], Ids(await shape.Run()));
    }

    [Fact]
    public Task An_alias_of_the_whole_project_cites_in_any_file() => (s_shape with
    {
        Vendor =
        [
            "global using Cited = NoCustomization.CustomizationWaiverAttribute;",
            "class A { [Cited(\"R8-03\")] static void Write() => Juki.Closed.State = \"x\"; }                                                // expect: NC9008",
        ],
    }).Verify();

    [Theory]
    [InlineData("2026-04-01", DiagnosticSeverity.Info)]
    [InlineData("2027-12-31", DiagnosticSeverity.Info)]
    [InlineData("2028-01-01", DiagnosticSeverity.Warning)]
    [InlineData("2028-03-31", DiagnosticSeverity.Warning)]
    public async Task It_is_information_and_from_90_days_before_the_end_a_warning(string date, DiagnosticSeverity severity)
    {
        var found = await Single(date, "[NoCustomization.CustomizationWaiver(\"R8-03\")] class A { static void Write() => Juki.Closed.State = \"x\"; }");
        Assert.Equal(("NC9008", severity), (found.Id, found.Severity));
        Assert.Equal(("R8-03", "NC2005", "F:Juki.Closed.State", "M:A.Write", "write-state"), (
            found.Properties[FindingProperties.Waiver], found.Properties[FindingProperties.WaivedRule], found.Properties[FindingProperties.Target],
            found.Properties[FindingProperties.Site], found.Properties[FindingProperties.Usage]));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("today")]
    public async Task A_compiler_that_is_told_no_day_waives_nothing(string? date)
    {
        var shape = s_shape with
        {
            Properties = date is null ? [] : [("NoCustomizationEvaluationDate", date)],
            Vendor = ["[NoCustomization.CustomizationWaiver(\"R8-03\")] class A { static void Write() => Juki.Closed.State = \"x\"; }"],
        };
        Assert.Equal(["NC2005", "NC9003"], Ids(await shape.Run()));
    }

    [Theory]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    [InlineData(true, true, 1)]
    public async Task Types_are_waited_for_only_where_a_register_answers_a_citation(bool hasRegister, bool cites, int actions)
    {
        var shape = s_shape with { Files = hasRegister ? s_shape.Files : [], Vendor = [cites ? Vendor : "class A { }"] };
        var analyzer = new CustomizationAnalyzer();
        var analysis = shape.Analyze(shape.CompileVendor(), analyzer);
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Equal(actions, (await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken)).SymbolStartActionsCount);
    }

    [Fact]
    public async Task A_register_that_cannot_be_read_is_an_error_at_its_place_and_an_edit_is_heard_of()
    {
        var shape = s_shape with { Files = [("b/bad.nocustomization-waivers.json", "{\n  \"municipality\": 131016 }")], Vendor = ["class A { }"] };
        var found = await shape.Run();
        Assert.All(found, d => Assert.Equal(("NC9007", DiagnosticSeverity.Error), (d.Id, d.Severity)));
        Assert.Contains(found, d => d.Location.GetLineSpan() is { Path: "b/bad.nocustomization-waivers.json", StartLinePosition.Line: 1 });
        // Taking stock never breaks a build.
        Assert.All(await (shape with { Properties = [("NoCustomizationMode", "report")] }).Run(), d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
    }

    [Fact]
    public async Task Taking_stock_warns_of_citations_and_registers_too()
    {
        var shape = s_shape with
        {
            Files = [("lacking.nocustomization-waivers.json", Register().Replace("\"minimality\": \"x\"", "\"minimality\": \"\"", System.StringComparison.Ordinal))],
            Properties = [.. s_shape.Properties, ("NoCustomizationMode", "report")],
            Vendor = ["[NoCustomization.CustomizationWaiver(\"R8-03\")] class A { static void Write() => Juki.Closed.State = \"x\"; }"],
        };
        var found = await shape.Run();
        Assert.Equal(["NC2005", "NC9006", "NC9006", "NC9006", "NC9006"], Ids(found));
        Assert.All(found, d => Assert.Equal(DiagnosticSeverity.Warning, d.Severity));
    }

    private static async Task<Diagnostic> Single(string date, string vendor) =>
        Assert.Single(await (s_shape with { Properties = [("NoCustomizationEvaluationDate", date)], Vendor = [vendor] }).Run());

    private static string[] Ids(ImmutableArray<Diagnostic> found) => [.. found.Select(d => d.Id).Order(System.StringComparer.Ordinal)];

    private static string Register() => $$"""
        { "municipality": "131016", "issuer": "x", "waivers": [ {{Entry("R8-01", "NC2001\", \"NC2005", 2)}}, {{Entry("R8-02", "NC2001", 1)}}, {{Entry("R8-03", "NC2005", 1)}} ] }
        """;

    private static string Entry(string id, string rules, int findings) => $$"""
        { "id": "{{id}}", "package": "juki", "rules": [ "{{rules}}" ], "targets": [ "F:Juki.Closed.State", "M:Juki.Closed.Hidden" ], "findings": {{findings}},
          "ground": "alternatives-infeasible", "insufficiency": "x", "alternatives": [ { "kind": "parameter", "result": "x" } ], "minimality": "x", "interoperability": "no-effect",
          "cost": { "initial": 0, "yearly": 0, "perLawChange": 0 }, "requestedBy": "x", "approvedBy": "x", "approvedOn": "2026-03-25", "effectiveFrom": "2026-04-01",
          "expiresOn": "2028-03-31", "reviewOn": "2027-03-31", "exitPlan": "x" }
        """;

    private sealed class Encoded(string path, SourceText text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(System.Threading.CancellationToken cancellationToken = default) => text;
    }
}
