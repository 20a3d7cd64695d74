using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Authoring;

/// <summary>Who is an author, and what the project's properties change. What is found is told by the conformance suite.</summary>
public sealed class AuthoringTests
{
    private static readonly Shape Part = new()
    {
        Core = "namespace Juki { [NoCustomization.ExtensionPoint(\"juki.rule\")] public interface IRule { } }",
        Annotated = false,
        Vendor = ["public class A { }", "[NoCustomization.ExtensionPoint(\"juki.rule\")] public interface IAlso { }"],
    };

    private static readonly Shape Own = new()
    {
        Core = "namespace Other { }",
        Annotated = false,
        Vendor = ["[assembly: NoCustomization.StandardPackage(\"shien\")] public class A { }"],
    };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_part_that_a_core_names_is_judged_with_the_cores_points(bool projectReference)
    {
        const string Header = "[assembly: NoCustomization.StandardPackage(\"juki\", Assemblies = new[] { \"Juki\", \"Acme.Juki\" })]\n";
        var found = await (Part with { Core = Header + Part.Core, ProjectReference = projectReference }).Run();
        Assert.Equal(["NC7001", "NC7004"], found.Select(d => d.Id).Order());
    }

    [Fact]
    public async Task Who_is_not_named_is_no_author() => Assert.Empty(await (Part with { Annotated = true }).Run());

    [Fact]
    public async Task Without_any_core_there_is_no_author() => Assert.Empty(await Part.Run());

    [Theory]
    [InlineData(1, "IsTestProject=false")]
    [InlineData(0, "IsTestProject=true")]
    [InlineData(1, "IsTestProject=true;IsPackable=true")]
    public async Task Tests_of_a_package_declare_nothing(int findings, string properties)
    {
        var pairs = properties.Split(';').Select(p => (p.Split('=')[0], p.Split('=')[1])).ToArray();
        Assert.Equal(findings, (await (Own with { Properties = pairs }).Run()).Length);
    }

    [Theory]
    [InlineData("report", DiagnosticSeverity.Warning)]
    [InlineData("enforce", DiagnosticSeverity.Error)]
    public async Task Report_mode_takes_stock_with_warnings(string mode, DiagnosticSeverity severity)
    {
        var shape = Own with { Vendor = ["[assembly: NoCustomization.StandardPackage(\"shien\")] [NoCustomization.ExtensionPoint(\"shien.a\")] public sealed class A { }"], Properties = [("NoCustomizationMode", mode)] };
        Assert.Equal(severity, Assert.Single(await shape.Run()).Severity);
    }

    [Fact]
    public async Task A_finding_is_about_the_packages_own_symbol()
    {
        var facts = Assert.Single(await Own.Run()).Properties;
        Assert.Equal(
            ("author", "shien", "T:A", "T:A", "Acme.Juki"),
            (facts["nocustomization.usage"], facts["nocustomization.package"], facts["nocustomization.target"], facts["nocustomization.site"], facts["nocustomization.vendor"]));
    }

    [Theory]
    [InlineData("[NoCustomization.ExtensionPoint] public interface I { }", "CS7036")]
    [InlineData("[NoCustomization.ExtensionPoint(Missing.Id)] public interface I { Missing M(Missing m); }", "CS0103", "CS0246")]
    [InlineData("[NoCustomization.ExtensionPoint(\"shien.i\")] public abstract class C : Missing { public abstract Missing M { get; } }", "CS0246")]
    [InlineData("[NoCustomization.ConfigurationPoint(\"shien.i\")] public sealed class C { public Missing M { get; set; } [Missing] public int N { get; set; } = ; }", "CS0246", "CS1525")]
    [InlineData("[NoCustomization.UseInstead(null)] public class C : C { }", "CS0146")]
    [InlineData("[NoCustomization.UseInstead(\"T:\")] public class C { [NoCustomization.UseInstead(\"M:(\")] public void M() { } }")]
    public async Task Broken_code_is_no_failure(string code, params string[] allowed)
    {
        var found = await (Own with { Vendor = ["[assembly: NoCustomization.StandardPackage(\"shien\")] [assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\",=\")] " + code], Allowed = [.. allowed, "CS0246"] }).Run();
        Assert.DoesNotContain("NC9010", found.Select(d => d.Id));
    }
}
