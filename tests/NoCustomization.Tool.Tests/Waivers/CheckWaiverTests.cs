using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests.Waivers;

/// <summary><c>check</c> with the register of a project: what the compiler waives by form alone, the tool judges by the signature.</summary>
public sealed class CheckWaiverTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public CheckWaiverTests()
    {
        var annotations = Projects.Reference(typeof(StandardPackageAttribute).Assembly.Location);
        _folder.Write("core/Juki.csproj", Projects.Of("netstandard2.0", annotations));
        _folder.Write("core/Juki.cs", Compiled.Juki);
        // What a project says of the day is not asked: it could say any.
        _folder.Write("acme/Acme.csproj", Projects.Of("net10.0", annotations + Projects.ProjectReference("../core/Juki.csproj"), "<NoCustomizationEvaluationDate>2020-01-01</NoCustomizationEvaluationDate>"));
        _folder.Write("acme/Mine.cs", "using NoCustomization;\nnamespace Acme;\n[CustomizationWaiver(\"R8-0012\")]\npublic class Mine : Juki.Calculator { }\n");
        Registers.WriteCertificates(_folder);
        File.Move(Registers.Write(_folder, Registers.Entry()), _folder["acme/" + Registers.Name]);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_signed_register_of_a_project_waives_in_both_eyes()
    {
        Assert.Equal(0, (await Run.In(_folder.Root, "waivers", "sign", "acme/" + Registers.Name, "--cert", "signer.pem", "--key", "signer.key", "--culture", "en")).ExitCode);

        var run = await Check("--trust", "root.pem", "--municipality", "131016");

        Assert.Equal(0, run.ExitCode);
        var report = JsonDocument.Parse(run.Output).RootElement;
        var finding = Assert.Single(report.GetProperty("findings").EnumerateArray());
        Assert.Equal(("NC9008", "NC1001", "R8-0012", "source,binary"), (Text(finding, "rule"), Text(finding, "waivedRule"), Text(finding, "waiver"), Eyes(finding)));
        Assert.EndsWith("669 days left", Text(finding, "message"), StringComparison.Ordinal);
        Assert.Equal("B", Text(report, "level"));
        Assert.Equal("trusted", Text(Assert.Single(report.GetProperty("registers").EnumerateArray()), "trust"));
    }

    [Fact]
    public async Task What_nobody_verified_lowers_nothing()
    {
        var run = await Check();

        Assert.Equal(1, run.ExitCode);
        var finding = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(("NC1001", "error", "source,binary"), (Text(finding, "rule"), Text(finding, "severity"), Eyes(finding)));
        Assert.Contains("derives from", Text(finding, "message"));
        Assert.Contains("UNVERIFIED", run.Error);
    }

    [Fact]
    public async Task A_register_that_is_refused_fails_with_what_it_would_have_waived()
    {
        var run = await Check("--trust", "root.pem");

        Assert.Equal(4, run.ExitCode);
        var rules = JsonDocument.Parse(run.Output).RootElement.GetProperty("findings").EnumerateArray().Select(f => Text(f, "rule")).ToArray();
        Assert.Equal(["NC1001", "NC9002", "NC9007"], rules.Order());
    }

    private static string Eyes(JsonElement finding) => finding.GetProperty("eyes") is { ValueKind: JsonValueKind.Array } eyes ? string.Join(',', eyes.EnumerateArray().Select(e => e.GetString())) : Text(finding, "eyes")!;

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();

    private Task<Run> Check(params string[] options) =>
        Run.In(_folder.Root, [.. (string[])["check", "acme/Acme.csproj", "--format", "json", "--evaluation-date", "2026-06-01", "--culture", "en"], .. options]);
}
