using System;
using System.Diagnostics;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>Builds vendors' projects for real, as vendors do, and keeps the binary logs: <c>all.binlog</c> of all of them, <c>good.binlog</c> of one that behaves, <c>nothing.binlog</c> of a build that compiled nothing, <c>broken.binlog</c> of one that does not compile.</summary>
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
        const string Enforce = "<NoCustomizationMode>enforce</NoCustomizationMode><NoCustomizationEvaluationDate>2026-06-01</NoCustomizationEvaluationDate>";
        Project("Good", analyzer, Enforce, Compiled.Extender);
        Project("Off", analyzer, Enforce + "<RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild><NoCustomizationMode>report</NoCustomizationMode>", Compiled.Customizer);
        Project("Quiet", analyzer, Enforce + "<NoWarn>$(NoWarn);NC1007</NoWarn>", Compiled.Extender);
        Project("Bare", core, "", Compiled.Customizer);
        Project("Stub", core + $"""<Analyzer Include="{Folder["stub/NoCustomization.Analyzers.dll"]}" />""", Enforce, Compiled.Customizer);
        Project("Plain", "", "", "class A { }");
        Compiled.Dll(Folder, "stub/NoCustomization.Analyzers.dll", "class Nothing { }");
        Folder.Write("all.proj", """
            <Project>
              <Target Name="Build">
                <MSBuild Projects="$([System.IO.Directory]::GetFiles('$(MSBuildThisFileDirectory)', '*.csproj', SearchOption.AllDirectories))" Targets="Restore" Properties="Phase=restore" />
                <MSBuild Projects="$([System.IO.Directory]::GetFiles('$(MSBuildThisFileDirectory)', '*.csproj', SearchOption.AllDirectories))" Targets="Build" ContinueOnError="ErrorAndContinue" />
              </Target>
              <Target Name="Nothing" />
            </Project>
            """);
        await Build("all.proj", "-bl:all.binlog");
        await Build("good/Good.csproj", "-t:Rebuild", "-bl:good.binlog");
        await Build("all.proj", "-t:Nothing", "-bl:nothing.binlog");
        Project("Broken", analyzer, Enforce, "class A { int x = y; }");
        await Build("broken/Broken.csproj", "-restore", "-bl:broken.binlog");
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        Folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Project(string name, string items, string properties, string source)
    {
        Folder.Write($"{name.ToLowerInvariant()}/{name}.csproj", Projects.Of("net10.0", items, properties));
        Folder.Write($"{name.ToLowerInvariant()}/Source.cs", source);
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
