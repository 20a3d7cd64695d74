using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>Builds vendors' projects for real, as vendors do, and keeps the binary logs: <c>all.binlog</c> of all of them, <c>good.binlog</c> of one that behaves, <c>nothing.binlog</c> of a build that compiled nothing, <c>broken.binlog</c> of one that does not compile, <c>later.binlog</c> of two whose response files did not stay as they were.</summary>
public sealed class BinlogFixture : IAsyncLifetime
{
    /// <summary>The folder of projects and logs.</summary>
    public TempFolder Folder { get; } = new();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // Built as an author builds it: what is compiled against the running framework does not serve a vendor's compiler.
        Folder.Write("core/Juki.csproj", Projects.Of("netstandard2.0", Projects.Reference(Path.Combine(AppContext.BaseDirectory, "NoCustomization.Annotations.dll")), "<OutDir>$(MSBuildProjectDirectory)/</OutDir>"));
        Folder.Write("core/Juki.cs", Compiled.Juki);
        await Build("core/Juki.csproj", "-restore");
        File.Delete(Folder["core/Juki.csproj"]);
        var core = Projects.Reference(Folder["core/Juki.dll"]);
        var analyzer = core + $"""<Analyzer Include="{Path.Combine(AppContext.BaseDirectory, "analyzers", "NoCustomization.Analyzers.dll")}" /><CompilerVisibleProperty Include="NoCustomizationMode" />""";
        const string Response = "<CompilerResponseFile>outer.rsp</CompilerResponseFile>";
        const string Enforce = "<NoCustomizationMode>enforce</NoCustomizationMode><NoCustomizationEvaluationDate>2026-06-01</NoCustomizationEvaluationDate>";
        Project("Good", analyzer, Enforce, Compiled.Extender);
        Project("Off", analyzer, Enforce + "<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild><NoCustomizationMode>report</NoCustomizationMode>", Compiled.Customizer);
        Project("Quiet", analyzer, Enforce + "<NoWarn>$(NoWarn);NC1007</NoWarn>", Compiled.Extender);
        Project("Bare", core, "", Compiled.Customizer);
        Project("Stub", core + Analyzer("stub"), Enforce, Compiled.Customizer);
        Project("Plain", "", "", "class A { }");
        Project("Told", analyzer, Enforce + Response, Compiled.Extender, "# more in it\n@inner.rsp", "-nologo \"/skipanalyzers+\"");
        Project("ToldQuiet", analyzer, Enforce + Response, Compiled.Extender, "-define:A /nowarn:\"CS1591,NC1007\"");
        Project("ToldOn", analyzer, Enforce + Response, Compiled.Extender, "/nowarn:1591 # /skipanalyzers+\n/skipanalyzers-");
        Project("Embedded", analyzer + """<EmbedInBinlog Include="outer.rsp" />""", Enforce + Response, Compiled.Extender, "/skipanalyzers");
        Project("Rebuilt", core + Analyzer("rebuilt"), Enforce, Compiled.Extender);
        Project("Away", core + Analyzer("away"), Enforce, Compiled.Extender);
        Project("Damaged", core + Analyzer("damaged"), Enforce, Compiled.Customizer);
        // Of two that are named from the start the SDK takes one.
        Project("Twice", analyzer, Enforce + Response, Compiled.Extender, $"/analyzer:\"{Folder["stub/NoCustomization.Analyzers.dll"]}\"");
        Project("Tool", analyzer, Enforce + "<CscToolPath>$(RoslynTargetsPath)/bincore</CscToolPath><CscToolExe>csc</CscToolExe>", Compiled.Extender);
        Compiled.Dll(Folder, "stub/NoCustomization.Analyzers.dll", "class Nothing { }");
        Folder.Write("damaged/NoCustomization.Analyzers.dll", "no assembly");
        Directory.CreateDirectory(Folder["away"]);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "analyzers", "NoCustomization.Analyzers.dll"), Folder["away/NoCustomization.Analyzers.dll"]);
        Directory.CreateDirectory(Folder["rebuilt"]);
        File.WriteAllBytes(Folder["rebuilt/NoCustomization.Analyzers.dll"], [.. File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "analyzers", "NoCustomization.Analyzers.dll")), 0]);
        Folder.Write("all.proj", """
            <Project>
              <Target Name="Build">
                <MSBuild Projects="$([System.IO.Directory]::GetFiles('$(MSBuildThisFileDirectory)$(Folder)', '*.csproj', SearchOption.AllDirectories))" Targets="Restore" Properties="Phase=restore" />
                <MSBuild Projects="$([System.IO.Directory]::GetFiles('$(MSBuildThisFileDirectory)$(Folder)', '*.csproj', SearchOption.AllDirectories))" Targets="Build" ContinueOnError="ErrorAndContinue" />
              </Target>
              <Target Name="Nothing" />
            </Project>
            """);
        await Build("all.proj", "-bl:all.binlog");
        File.Delete(Folder["embedded/outer.rsp"]);
        File.Delete(Folder["away/NoCustomization.Analyzers.dll"]);
        await Build("good/Good.csproj", "-t:Rebuild", "-bl:good.binlog");
        await Build("all.proj", "-t:Nothing", "-bl:nothing.binlog");
        Project("Broken", analyzer, Enforce, "class A { int x = y; }");
        await Build("broken/Broken.csproj", "-restore", "-bl:broken.binlog");
        Project("later/Lost", analyzer, Enforce + Response, Compiled.Extender, "/skipanalyzers+");
        Project("later/Changed", analyzer, Enforce + Response, Compiled.Extender, "/skipanalyzers+");
        await Build("all.proj", "-p:Folder=later", "-bl:later.binlog");
        File.Delete(Folder["later/lost/outer.rsp"]);
        File.WriteAllText(Folder["later/changed/outer.rsp"], "/nologo");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private string Analyzer(string folder) => $"""<Analyzer Include="{Folder[folder + "/NoCustomization.Analyzers.dll"]}" />""";

    private void Project(string name, string items, string properties, string source, string? outerResponse = null, string? innerResponse = null)
    {
        var folder = name.ToLowerInvariant();
        Folder.Write($"{folder}/{Path.GetFileName(name)}.csproj", Projects.Of("net10.0", items, properties));
        Folder.Write($"{folder}/Source.cs", source);
        if (outerResponse is not null)
            Folder.Write($"{folder}/outer.rsp", outerResponse);
        if (innerResponse is not null)
            Folder.Write($"{folder}/inner.rsp", innerResponse);
    }

    private async Task Build(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "-nologo", "-v:q", "-nodeReuse:false", .. arguments]) { WorkingDirectory = Folder.Root, RedirectStandardOutput = true };
        foreach (var name in new[] { "MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath" })
            start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
    }
}
