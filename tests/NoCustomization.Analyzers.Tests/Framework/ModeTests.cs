using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>What the project's properties change.</summary>
public sealed class ModeTests
{
    private static readonly Shape Shape = new()
    {
        Core = "namespace Juki { public class Closed { } }",
        Vendor = ["class A : Juki.Closed { }"],
    };

    [Theory]
    [InlineData("report", DiagnosticSeverity.Warning)]
    [InlineData("Report", DiagnosticSeverity.Warning)]
    [InlineData("enforce", DiagnosticSeverity.Error)]
    [InlineData("", DiagnosticSeverity.Error)]
    [InlineData("none", DiagnosticSeverity.Error)]
    public async Task Report_mode_takes_stock_with_warnings(string mode, DiagnosticSeverity severity)
    {
        var finding = (await (Shape with { Properties = [("NoCustomizationMode", mode)] }).Run()).Single();
        Assert.Equal(severity, finding.Severity);
        Assert.Equal(DiagnosticSeverity.Error, finding.DefaultSeverity);
    }

    [Theory]
    [InlineData(0, "IsTestProject=true")]
    [InlineData(0, "IsTestProject=True;IsPackable=false")]
    [InlineData(1, "IsTestProject=true;NoCustomizationAnalyzeTests=true")]
    [InlineData(1, "IsTestProject=true;IsPackable=true")]
    [InlineData(1, "IsTestProject=true;NoCustomizationIsShipped=true")]
    [InlineData(1, "IsTestProject=false")]
    [InlineData(1, "IsTestProject=")]
    public async Task Test_projects_may_fake_core_types_unless_they_are_shipped(int findings, string properties)
    {
        var pairs = properties.Split(';').Select(p => (p.Split('=')[0], p.Split('=')[1])).ToArray();
        Assert.Equal(findings, (await (Shape with { Properties = pairs }).Run()).Length);
    }

    [Fact]
    public async Task A_test_project_may_not_claim_to_be_the_core()
    {
        var shape = Shape with { Vendor = ["[assembly: NoCustomization.StandardPackage(\"juki\")] class A : Juki.Closed { }"], Properties = [("IsTestProject", "true")] };
        Assert.Equal("NC8002", (await shape.Run()).Single().Id);
    }

    [Fact]
    public async Task A_pragma_and_a_configured_severity_change_nothing()
    {
        var shape = Shape with { Vendor = ["#pragma warning disable\n#pragma warning disable NC1001\nclass A : Juki.Closed { }"] };
        var compilation = shape.CompileVendor();
        var lowered = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("NC1001", ReportDiagnostic.Suppress)]));
        Assert.Contains("NC1001", (await shape.Run(lowered)).Select(d => d.Id));
    }
}
