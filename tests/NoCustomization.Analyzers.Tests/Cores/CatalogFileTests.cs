using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Cores;

/// <summary>Catalogs of cores that cannot be annotated, as additional files.</summary>
public sealed class CatalogFileTests
{
    private const string Head = "\"formatVersion\": 1, \"package\": \"juki\", \"assemblies\": [ { \"name\": \"Juki\" } ]";

    private static readonly Shape Shape = new()
    {
        Core = "namespace Juki { public class Closed { } public class Open { public virtual void Kept() { } } } namespace Juki.Free { public interface IFree { } }",
        Annotated = false,
        Vendor =
        [
            """
            class A : Juki.Closed { }                                            // expect: NC1001
            class B : Juki.Open { public override void Kept() { } }              // expect: NC1003
            class C : Juki.Free.IFree { }
            """,
        ],
    };

    private static (string, string) Good(string more = "") => ("x/juki.nocustomization-catalog.json",
        "{ " + Head + more + """
        , "extensionPoints": [ { "id": "juki.open", "kind": "plugin", "symbols": [ "T:Juki.Open", "T:Juki.Free.*" ] } ], "coreBehavior": [ "M:Juki.Open.Kept" ] }
        """);

    [Fact]
    public Task A_catalog_opens_and_closes() => (Shape with { Files = [Good()] }).Verify();

    [Fact]
    public Task Files_of_other_names_are_not_read() =>
        (Shape with { Files = [("juki.json", Good().Item2), ("appsettings.json", "{")], Vendor = ["class A : Juki.Closed { }"] }).Verify();

    [Fact]
    public Task A_catalog_for_another_version_does_not_apply() =>
        (Shape with { Files = [Good(", \"versions\": \"[7.0,8.0)\"")], Vendor = ["class A : Juki.Closed { }"] }).Verify();

    [Fact]
    public async Task A_catalog_that_cannot_be_read_is_an_error_at_its_place()
    {
        var found = await (Shape with { Files = [("b/bad.nocustomization-catalog.json", "{ " + Head + ",\n  \"extensionPoint\": [] }")] }).Run();
        var problem = Assert.Single(found);
        Assert.Equal("NC9010", problem.Id);
        Assert.Equal(DiagnosticSeverity.Error, problem.Severity);
        var place = problem.Location.GetLineSpan();
        Assert.Equal("b/bad.nocustomization-catalog.json", place.Path);
        Assert.Equal(1, place.StartLinePosition.Line);
        Assert.StartsWith("The catalog cannot be read", problem.GetMessage(CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
        Assert.StartsWith("カタログ", problem.GetMessage(CultureInfo.GetCultureInfo("ja")), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_catalog_and_a_good_one_are_told_apart()
    {
        var found = await (Shape with { Files = [Good(), ("a/empty.nocustomization-catalog.json", "")] }).Run();
        Assert.Equal(["NC1001", "NC1003", "NC9010"], found.Select(d => d.Id).Order(System.StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_broken_catalog_breaks_the_build_in_report_mode_too()
    {
        var found = await (Shape with { Files = [("bad.nocustomization-catalog.json", "[")], Properties = [("NoCustomizationMode", "report")] }).Run();
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(found).Severity);
    }
}
