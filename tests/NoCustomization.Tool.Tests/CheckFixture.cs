using System;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests;

/// <summary>
/// A folder of projects that know nothing of us, checked once: a core, a C# vendor for two frameworks that fights back, a Visual Basic vendor, one
/// that behaves, tests, one that takes the analyzer out, and two that do not build.
/// </summary>
public sealed class CheckFixture : IAsyncLifetime
{
    private readonly TempFolder _folder = new();

    /// <summary>The projects.</summary>
    public TempFolder Folder => _folder;

    /// <summary>What <c>check --format json</c> wrote.</summary>
    public JsonElement Report { get; private set; }

    /// <summary>How it ended.</summary>
    internal Run Run { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        var annotations = Projects.Reference(typeof(StandardPackageAttribute).Assembly.Location);
        _folder.Write("core/Juki.csproj", Projects.Of("netstandard2.0", annotations));
        _folder.Write("core/Juki.cs", Compiled.Juki);

        var core = Projects.ProjectReference("../core/Juki.csproj");
        _folder.Write("stubborn/Acme.Stubborn.csproj", Projects.Of("net10.0;netstandard2.0", core, """
            <RunAnalyzers>false</RunAnalyzers>
            <RunAnalyzersDuringBuild>false</RunAnalyzersDuringBuild>
            <NoWarn>$(NoWarn);NC1001;NC1003</NoWarn>
            <WarningsAsErrors>NC1003</WarningsAsErrors>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """));
        _folder.Write("stubborn/Mine.cs", "[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"c\", \"NC1001\", Scope = \"type\", Target = \"~T:Acme.Mine\")]\n" + Compiled.Customizer);

        _folder.Write("basic/Acme.Basic.vbproj", Projects.Of("net10.0", core));
        _folder.Write("basic/Mine.vb", "Public Class Mine\n    Inherits Juki.Calculator\nEnd Class\n");

        _folder.Write("good/Acme.Good.csproj", Projects.Of("net10.0", core));
        _folder.Write("good/Fees.cs", Compiled.Extender);

        _folder.Write("tests/Acme.Tests.csproj", Projects.Of("net10.0", core, "<IsTestProject>true</IsTestProject>"));
        _folder.Write("tests/Fake.cs", "class Fake : Juki.Calculator { }");

        _folder.Write("remover/Acme.Remover.csproj", Projects.Of("net10.0", core, "", """
            <Target Name="Remove" AfterTargets="_NoCustomizationInject"><ItemGroup><Analyzer Remove="@(Analyzer)" /></ItemGroup></Target>
            """));
        _folder.Write("remover/Hidden.cs", "class Hidden : Juki.Calculator { }");

        _folder.Write("broken/Acme.Broken.csproj", Projects.Of("net10.0", core));
        _folder.Write("broken/Broken.cs", "class Broken : Unknown { }");
        _folder.Write("dependent/Acme.Dependent.csproj", Projects.Of("net10.0", Projects.ProjectReference("../broken/Acme.Broken.csproj")));
        _folder.Write("dependent/C.cs", "class C { }");

        Run = await Run.In(_folder.Root, "check", ".", "--format", "json", "--evidence", "evidence.zip", "--culture", "en");
        Assert.DoesNotContain("error: ", Run.Error);
        Report = JsonDocument.Parse(Run.Output).RootElement;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
