using System.Globalization;
using System.Threading.Tasks;
using NoCustomization.Analyzers.Tests.Framework;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Declared;

/// <summary>Files beside the code that say how the process is started, as additional files.</summary>
public sealed class ArtefactFileTests
{
    private static readonly Shape Shape = new()
    {
        Core = "namespace Juki { public class Record { } }",
        Vendor = ["class A { Juki.Record? R; }"],
    };

    [Fact]
    public async Task A_finding_stands_in_the_file_and_names_it_relative_to_the_project()
    {
        var found = await (Shape with
        {
            Properties = [("ProjectDir", "/src/acme/")],
            Files = [("/src/acme/Properties/launchSettings.json", "{ \"profiles\": { \"x\": { \"environmentVariables\": {\n  \"DOTNET_STARTUP_HOOKS\": \"x.dll\" } } } }")],
        }).Run();
        var finding = Assert.Single(found);
        var place = finding.Location.GetLineSpan();
        Assert.Equal(("NC3006", "/src/acme/Properties/launchSettings.json", 1, 2), (finding.Id, place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal("Properties/launchSettings.json", finding.Properties["nocustomization.site"]);
        Assert.StartsWith("'Properties/launchSettings.json' injects code into the start of the process that runs Juki Standard, by 'DOTNET_STARTUP_HOOKS'", finding.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_an_error_at_its_place()
    {
        var problem = Assert.Single(await (Shape with { Files = [("web.config", "<configuration>\n<x></configuration>")] }).Run());
        Assert.Equal(("NC9010", 1), (problem.Id, problem.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Contains("nothing it sets is judged", problem.GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task A_test_project_may_inject() =>
        Assert.Empty(await (Shape with { Properties = [("IsTestProject", "true")], Files = [(".env", "DOTNET_STARTUP_HOOKS=x.dll")] }).Run());
}
