using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests.Waivers;

/// <summary><c>verify --waivers</c>: what is waived is seen, and only a register that is relied on lowers anything.</summary>
public sealed class VerifyWaiverTests : IDisposable
{
    private const string Waived = """
        using NoCustomization;
        namespace Acme
        {
            [CustomizationWaiver("R8-0012")]
            public class Mine : Juki.Calculator { }
        }
        """;

    private readonly TempFolder _folder = new();

    public VerifyWaiverTests()
    {
        var core = Compiled.Dll(_folder, "core/Juki.dll", Compiled.Juki);
        Compiled.Dll(_folder, "Acme.dll", Waived, null, core);
        Registers.WriteCertificates(_folder);
        Registers.Write(_folder, Registers.Entry());
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_signed_register_waives_and_the_level_is_B()
    {
        await Sign();

        var run = await Verify("--waivers", Registers.Name, "--trust", "root.pem");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("info NC9008: 'Acme.Mine' customizes 'Juki.Calculator' (NC1001) under the waiver 'R8-0012', until 2028-03-31, 669 days left; for which municipality is unchecked", run.Output);
        Assert.Contains("Level B", run.Output);
        Assert.DoesNotContain("UNVERIFIED", run.Output);
    }

    [Fact]
    public async Task Without_trust_a_waiver_lowers_nothing_unless_that_is_asked_for()
    {
        await Sign();

        var distrusted = await Verify("--waivers", Registers.Name);
        var allowed = await Verify("--waivers", Registers.Name, "--allow-unsigned", "--municipality", "131016");

        Assert.Equal((1, 0), (distrusted.ExitCode, allowed.ExitCode));
        Assert.Contains("error NC1001", distrusted.Output);
        Assert.DoesNotContain("NC900", distrusted.Output);
        Assert.Contains("UNVERIFIED: nobody checked the signature of this register, so that its waivers lower nothing", distrusted.Output);
        Assert.Contains("days left; UNVERIFIED: ", allowed.Output);
        Assert.DoesNotContain("unchecked", allowed.Output);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_register_that_is_edited_or_unsigned_is_refused(bool isSigned)
    {
        if (isSigned)
        {
            await Sign();
            File.WriteAllText(_folder[Registers.Name], File.ReadAllText(_folder[Registers.Name]).Replace("2028-03-31", "2028-04-30", StringComparison.Ordinal));
        }

        var run = await Verify("--waivers", Registers.Name, "--trust", "root.pem", "--allow-unsigned");

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("error NC9007: The register cannot be relied on", run.Output);
        Assert.Contains("error NC1001", run.Output);
        Assert.Contains("error NC9002", run.Output);
    }

    [Theory]
    [InlineData("2026-03-31", 1, "NC9003")]
    [InlineData("2026-04-01", 0, "NC9008")]
    [InlineData("2028-01-01", 0, "warning NC9008")]
    [InlineData("2028-03-31", 0, "0 days left")]
    [InlineData("2028-04-01", 1, "NC9003")]
    public async Task Both_ends_of_the_term_count(string date, int exitCode, string text)
    {
        var run = await Run.In(_folder.Root, "verify", "Acme.dll", "--core", "core/Juki.dll", "--waivers", Registers.Name, "--allow-unsigned", "--evaluation-date", date, "--culture", "en");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(text, run.Output);
    }

    [Fact]
    public async Task An_entry_that_lacks_something_is_found_in_the_register()
    {
        Registers.Write(_folder, Registers.Entry(minimality: " "));

        var run = await Verify("--waivers", Registers.Name, "--allow-unsigned");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Registers.Name + "(", run.Output);
        Assert.Contains("error NC9006: The waiver 'R8-0012' permits nothing: 'minimality' is missing or empty", run.Output);
        Assert.Contains("Acme.dll : error NC9006", run.Output);
    }

    [Fact]
    public async Task A_waived_finding_is_an_accepted_external_suppression()
    {
        var run = await Verify("--waivers", Registers.Name, "--allow-unsigned", "--format", "sarif");

        var result = Assert.Single(JsonDocument.Parse(run.Output).RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray());
        Assert.Equal(("NC9008", "note"), (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString()));
        var suppression = Assert.Single(result.GetProperty("suppressions").EnumerateArray());
        Assert.Equal(("external", "accepted"), (suppression.GetProperty("kind").GetString(), suppression.GetProperty("status").GetString()));
        Assert.Equal(
            "R8-0012 (organisation-powers): The fee of our ordinance cannot be expressed.; Only the rounding of one fee is replaced.; 区長, 2026-04-01; 2026-04-01/2028-03-31",
            suppression.GetProperty("justification").GetString());
        Assert.Equal("NC1001", result.GetProperty("properties").GetProperty("waivedRule").GetString());
    }

    [Theory]
    [InlineData("--municipality", "131017", "'131017' is no code of a municipality")]
    [InlineData("--evaluation-date", "2027-02-29", "2027-02-29")]
    [InlineData("--waivers", "nowhere.nocustomization-waivers.json", "nowhere.nocustomization-waivers.json")]
    public async Task What_cannot_be_used_is_a_usage_error(string option, string value, string text)
    {
        var run = await Verify(option, value);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(text, run.Error);
    }

    private Task<Run> Sign() => Run.In(_folder.Root, "waivers", "sign", Registers.Name, "--cert", "signer.pem", "--key", "signer.key", "--culture", "en");

    private Task<Run> Verify(params string[] options) =>
        Run.In(_folder.Root, [.. (string[])["verify", "Acme.dll", "--core", "core/Juki.dll", "--culture", "en"], .. options.Contains("--evaluation-date") ? Array.Empty<string>() : ["--evaluation-date", "2026-06-01"], .. options]);
}
