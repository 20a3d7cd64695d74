using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Tests.Framework;
using NoCustomization.Policy.Findings;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Suppression;

public sealed class NC9001Tests
{
    private const string Core = "namespace Juki { public class Closed { } }";

    [Fact]
    public Task Attributes_that_name_a_rule_are_found_on_anything() => Shape.Verify(Core, """
        global using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute;
        """, """
        using System.Diagnostics.CodeAnalysis;
        using Hush = System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessageAttribute;
        [assembly: SuppressMessage("a", "NC1001", Scope = "module")]         // expect: NC9001
        [module: Hush("a", "NC1003")]                                        // expect: NC9001
        [SuppressMessage("a", "NC1001:title")]                               // expect: NC9001
        class A
        {
            const string Id = "NC" + "1001";
            [SuppressMessage("a", Id)] int field;                            // expect: NC9001
            [Quiet(checkId: " nc2004 : x ", category: "b")] int P { get; [SuppressMessage("a", "NC1001")] set; }   // expect: NC9001, NC9001
            [return: SuppressMessage("a", "NC4001")]                         // expect: NC9001
            int M<[SuppressMessage("a", "NC3001")] T>([SuppressMessage("a", "NC1001")] int x) => x;   // expect: NC9001, NC9001
            [SuppressMessage("NC1001", "CA1822"), SuppressMessage("a", "NC10011"), SuppressMessage("a", "XNC1001")] void N() { }
            [SuppressMessage("a", "NC9001", MessageId = "x")] void O() { }   // expect: NC9001
            [Own("a", "NC1001")] void Q() { }
        }
        class OwnAttribute : System.Attribute { public OwnAttribute(string a, string b) { } }
        """);

    [Fact]
    public Task An_attribute_of_the_same_full_name_is_the_same() => Shape.Verify(Core, """
        namespace System.Diagnostics.CodeAnalysis
        {
            class SuppressMessageAttribute : Attribute { public SuppressMessageAttribute(string category, string checkId) { } }
        }
        namespace Acme
        {
            using System.Diagnostics.CodeAnalysis;
            [SuppressMessage("a", "NC1001")] class A { }                     // expect: NC9001
            namespace Other { class SuppressMessageAttribute : System.Attribute { public SuppressMessageAttribute(string a, string b) { } } [SuppressMessage("a", "NC1001")] class B { } }
        }
        """);

    [Fact]
    public Task The_id_counts_whatever_its_parameter_is() => Shape.Verify(Core, """
        namespace System.Diagnostics.CodeAnalysis
        {
            class SuppressMessageAttribute : Attribute { public SuppressMessageAttribute(object category, object checkId = null) { } }
            class UnconditionalSuppressMessageAttribute : Attribute { public UnconditionalSuppressMessageAttribute(string a, [System.Runtime.CompilerServices.CallerMemberName] string b = "") { } }
        }
        namespace Acme
        {
            using System.Diagnostics.CodeAnalysis;
            [SuppressMessage(1, "NC1001")] class A { }                       // expect: NC9001
            [SuppressMessage("NC1001")] class B { }
            [SuppressMessage(1, 2)] class C { [UnconditionalSuppressMessage("")] void NC1001() { } }   // expect: NC9001
        }
        """);

    [Fact]
    public Task Pragmas_that_name_a_rule_are_found() => Shape.Verify(Core, """
        #pragma warning disable NC1001                                       // expect: NC9001
        #pragma warning disable 1591, NC1002, CA1000, NC1003                 // expect: NC9001, NC9001
        #pragma warning disable \u004EC1001                                  // expect: NC9001
        #pragma warning disable CA1822, 612
        #pragma warning restore NC1001
        #pragma checksum "NC1001.cs" "{406EA660-64CF-4C82-B6F0-42D48172A799}" "ab"
        #nullable disable warnings
        #if NEVER
        #pragma warning disable NC1001
        #endif
        class A { string s = "#pragma warning disable NC1001"; /* #pragma warning disable NC1001 */ }
        """);

    [Fact]
    public Task Pragmas_without_ids_are_found_over_findings() => Shape.Verify(Core, """
        #pragma warning disable
        class A { }
        #pragma warning restore
        #pragma warning disable                                              // expect: NC9001
        class B : Juki.Closed { }                                            // expect: NC1001
        class C : Juki.Closed { }                                            // expect: NC1001
        #pragma warning restore NC1001
        class D : Juki.Closed { }                                            // expect: NC1001
        #pragma warning restore
        class E : Juki.Closed { }                                            // expect: NC1001
        """);

    [Fact]
    public Task Visual_Basic_directives_and_attributes_are_found() => Shape.VerifyVB(Core, """
        Imports System.Diagnostics.CodeAnalysis
        #Disable Warning NC1001, CA1000                                      ' expect: NC9001
        #Enable Warning NC1001
        #Disable Warning nc2004                                              ' expect: NC9001
        <suppressmessage("a", "NC1001")> Class A                             ' expect: NC9001
        End Class
        #Disable Warning                                                     ' expect: NC9001
        Class B
            Inherits Juki.Closed                                             ' expect: NC1001
        End Class
        #Enable Warning
        """);

    [Fact]
    public Task The_finding_names_the_rule_and_the_place() => new Shape
    {
        Core = Core,
        Vendor = ["using System.Diagnostics.CodeAnalysis; class A { [SuppressMessage(\"a\", \"nc1001:x\")] int P => 1; }\n#pragma warning disable NC1002\n"],
    }.Expect("NC9001 rule:NC1001 @ P:A.P", "NC9001 rule:NC1002 @ ");

    [Theory]
    [InlineData("NC1001", ReportDiagnostic.Suppress, 1)]
    [InlineData("nc1001", ReportDiagnostic.Hidden, 1)]
    [InlineData("NC1001", ReportDiagnostic.Info, 1)]
    [InlineData("NC1001", ReportDiagnostic.Warn, 1)]
    [InlineData("NC1001", ReportDiagnostic.Error, 0)]
    [InlineData("NC1001", ReportDiagnostic.Default, 0)]
    [InlineData("CA1001", ReportDiagnostic.Suppress, 0)]
    public async Task A_lowered_severity_of_the_project_is_found_once(string id, ReportDiagnostic severity, int count)
    {
        var shape = new Shape { Core = Core, Vendor = ["class A { }", "class B { }"] };
        var compilation = shape.CompileVendor();
        var found = await shape.Run(compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new(id, severity)])));
        Assert.Equal(count, found.Count(d => d.Id == "NC9001" && d.Location == Location.None && d.Properties[FindingProperties.Target] == "rule:NC1001"));
    }

    [Fact]
    public async Task A_lowered_severity_of_files_is_found_once()
    {
        var shape = new Shape { Core = Core, Vendor = ["class A { }", "class B { }", "class C { }"] };
        var compilation = shape.CompileVendor();
        var found = await shape.Run(compilation.WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new Severities())));
        Assert.Equal("rule:NC1001,rule:NC1002", string.Join(",", found.Select(d => d.Properties[FindingProperties.Target]).Order()));
    }

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity", "none", 1)]
    [InlineData("dotnet_analyzer_diagnostic.category-NoCustomization.TypeExtension.severity", "silent", 1)]
    [InlineData("dotnet_analyzer_diagnostic.category-NoCustomization.Composition.severity", "none", 0)]
    [InlineData("dotnet_analyzer_diagnostic.severity", "warning", 0)]
    [InlineData("dotnet_analyzer_diagnostic.severity", "error", 0)]
    public async Task A_severity_of_all_analyzers_is_found_where_there_are_findings(string key, string severity, int count)
    {
        var shape = new Shape { Core = Core, Vendor = ["class A : Juki.Closed { } class B : Juki.Closed { }", "class C { }"] };
        Assert.Equal(count, (await Analyze(shape, key, severity)).Count(d => d.Id == "NC9001" && d.Properties[FindingProperties.Target] == "rule:*"));
        Assert.Empty(await Analyze(shape with { Vendor = ["class C { }"] }, key, severity));
    }

    private static async Task<IEnumerable<Diagnostic>> Analyze(Shape shape, string key, string severity)
    {
        var options = new AnalyzerOptions([], new Configuration(key, severity));
        return await shape.CompileVendor().WithAnalyzers([new CustomizationAnalyzer()], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Configuration(string key, string severity) : AnalyzerConfigOptionsProvider
    {
        private readonly Values _values = new(key, severity);

        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values("", "");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _values;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _values;

        private sealed class Values(string key, string severity) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value)
            {
                value = name == key ? severity : null;
                return value is not null;
            }
        }
    }

    private sealed class Severities : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, System.Threading.CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = diagnosticId == "NC1003" ? ReportDiagnostic.Error : ReportDiagnostic.Suppress;
            return diagnosticId is "NC1001" or "NC1003" && tree.FilePath != "Vendor0.cs";
        }

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, System.Threading.CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Info;
            return diagnosticId == "NC1002";
        }
    }
}
