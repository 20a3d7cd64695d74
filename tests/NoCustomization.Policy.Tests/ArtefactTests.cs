using System.Linq;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Libraries.Startup;
using Xunit;

namespace NoCustomization.Policy.Tests;

/// <summary>Files beside code, as leniently as those read them for whom they are written.</summary>
public sealed class ArtefactTests
{
    [Theory]
    [InlineData("a/Acme.runtimeconfig.json", ArtefactSort.RuntimeConfig)]
    [InlineData("runtimeconfig.template.json", ArtefactSort.RuntimeConfig)]
    [InlineData("Acme.runtimeconfig.dev.json", ArtefactSort.None)]
    [InlineData(@"Properties\launchSettings.json", ArtefactSort.LaunchSettings)]
    [InlineData("Web.config", ArtefactSort.Configuration)]
    [InlineData("nuget.config", ArtefactSort.None)]
    [InlineData("Dockerfile", ArtefactSort.Dockerfile)]
    [InlineData("Acme.Dockerfile", ArtefactSort.Dockerfile)]
    [InlineData("Dockerfile.alpine", ArtefactSort.Dockerfile)]
    [InlineData(".env", ArtefactSort.Environment)]
    [InlineData(".env.production", ArtefactSort.Environment)]
    [InlineData("compose.yaml", ArtefactSort.Yaml)]
    [InlineData("bin/Acme.deps.json", ArtefactSort.Dependencies)]
    [InlineData("Acme.dll", ArtefactSort.None)]
    [InlineData("", ArtefactSort.None)]
    public void Names_tell_what_a_file_is(string path, ArtefactSort sort) => Assert.Equal(sort, Artefact.SortOf(path));

    [Theory]
    [InlineData("ENV A=1 B='x y' C=\"z\\\"\"", "A=1|B=x y|C=z\"")]
    [InlineData("env A x y", "A=x")]
    [InlineData("ENV A=1 \\\n  # between\n\n  B=2\nRUN C=3", "A=1|B=2")]
    [InlineData("# escape=`\r\nENV A=1 `\r\n B=2\r\n", "A=1|B=2")]
    [InlineData("ENV A=1 \\", "A=1")]
    [InlineData("ENV", "")]
    [InlineData("ENVX A=1", "")]
    public void Dockerfiles_set_variables(string text, string settings) => Assert.Equal(settings, SettingsOf(ArtefactSort.Dockerfile, text));

    [Theory]
    [InlineData("A=1\n export B=\"2\" # c\n#C=3\n=4\nD", "A=1|B=2")]
    [InlineData("\uFEFFA=1", "A=1")]
    [InlineData("A='", "A='")]
    public void Variable_files_set_variables(string text, string settings) => Assert.Equal(settings, SettingsOf(ArtefactSort.Environment, text));

    [Theory]
    [InlineData("environment:\n  A: 1\n  - B=2\n  - \"C=3\"\n  - name: D\n    value: '4'\n    other: x", "environment=|A=1|B=2|C=3|D=4|other=x")]
    [InlineData("- name: D\n  x: y\n  value: 4", "x=y|value=4")]
    public void Yaml_sets_variables(string text, string settings) => Assert.Equal(settings, SettingsOf(ArtefactSort.Yaml, text));

    [Fact]
    public void Json_may_have_comments_trailing_commas_and_repeated_names()
    {
        const string Text = "{ /* a */ \"configProperties\": { \"A\": \"1\", // b\n \"A\": true, \"B\": [1, 2,], }, } // c";
        Assert.Equal("A=1|A=true|B=", SettingsOf(ArtefactSort.RuntimeConfig, Text));
    }

    [Theory]
    [InlineData("{ \"profiles\": }", 14)]
    [InlineData("{ /* ", 2)]
    [InlineData("", 0)]
    public void Damaged_json_is_told_with_its_place(string text, int offset) => Assert.Equal(offset, Artefact.Read(ArtefactSort.LaunchSettings, text).Problem!.Start);

    [Theory]
    [InlineData("{ \"profiles\": [1], \"configProperties\": \"x\", \"runtimeOptions\": null }")]
    [InlineData("[]")]
    [InlineData("1")]
    public void Json_of_another_form_sets_nothing(string text)
    {
        foreach (var sort in (ArtefactSort[])[ArtefactSort.LaunchSettings, ArtefactSort.RuntimeConfig])
        {
            var artefact = Artefact.Read(sort, text);
            Assert.Null(artefact.Problem);
            Assert.Empty(artefact.Settings);
        }
    }

    [Fact]
    public void Xml_keeps_what_stands_before_the_damage()
    {
        var artefact = Artefact.Read(ArtefactSort.Configuration, "<c>\n <environmentVariable name='A' value='1'/>\n <assemblyIdentity name='X'/><codeBase href='x.dll'/>\n</d>");
        Assert.Equal(["A=1", "X=x.dll"], artefact.Settings.Select(s => s.Name + "=" + s.Value));
        Assert.Equal(2, new LineStarts("a\nb\r\nc").PlaceOf(2).Line);
        Assert.NotNull(artefact.Problem);
    }

    [Theory]
    [InlineData("DOTNET_STARTUP_HOOKS", "x.dll", "DOTNET_STARTUP_HOOKS")]
    [InlineData("dotnet_startup_hooks", "x.dll", "DOTNET_STARTUP_HOOKS")]
    [InlineData("DOTNET_STARTUP_HOOKS", " ", null)]
    [InlineData("DOTNET_STARTUP_HOOKS", null, "DOTNET_STARTUP_HOOKS")]
    [InlineData("DOTNET_STARTUP_HOOKS", "${X}", null)]
    [InlineData("DOTNET_STARTUP_HOOKS", "${X:-}", null)]
    [InlineData("DOTNET_STARTUP_HOOKS", "${X:-/a.dll}", "DOTNET_STARTUP_HOOKS")]
    [InlineData("DOTNET_STARTUP_HOOKS", "${X}:/a.dll", "DOTNET_STARTUP_HOOKS")]
    [InlineData("DOTNET_STARTUP_HOOKS", "$X", null)]
    [InlineData("DOTNET_STARTUP_HOOKS", "%X%", null)]
    [InlineData("CORECLR_ENABLE_PROFILING", "0", null)]
    [InlineData("CORECLR_ENABLE_PROFILING", "1", "CORECLR_ENABLE_PROFILING")]
    [InlineData("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "Microsoft.AspNetCore.SpaProxy", null)]
    [InlineData("ASPNETCORE_HOSTINGSTARTUPASSEMBLIES", "Microsoft.AspNetCore.SpaProxy;X", "ASPNETCORE_HOSTINGSTARTUPASSEMBLIES")]
    [InlineData("PATH", "x", null)]
    public void Variables_that_inject_are_known(string name, string? value, string? key) => Assert.Equal(key, StartupSettings.OfEnvironment(name, value));

    private static string SettingsOf(ArtefactSort sort, string text) => string.Join('|', Artefact.Read(sort, text).Settings.Select(s => s.Name + "=" + s.Value));
}
