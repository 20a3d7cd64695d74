using System;
using System.IO;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace NoCustomization.Tool.Tests.Waivers;

/// <summary><c>waivers sign</c> and <c>waivers check</c>.</summary>
public sealed class SignAndCheckTests : IDisposable
{
    private const string Date = "2026-06-01";
    private readonly TempFolder _folder = new();

    public SignAndCheckTests()
    {
        Registers.WriteCertificates(_folder);
        Registers.Write(_folder, Registers.Entry());
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--pfx signer.pfx --password-file password.txt")]
    [InlineData("--cert signer.pem --key signer.key")]
    [InlineData("--cert signer.pem --key signer.key --pem")]
    [InlineData("--cert signer.pem --key locked.key --password-file password.txt")]
    public async Task A_signed_register_is_trusted(string options)
    {
        var signed = await Sign(options.Split(' '));
        var check = await Check("--trust", "root.pem");

        Assert.Equal((0, 0), (signed.ExitCode, check.ExitCode));
        Assert.Contains("CN=区長", signed.Output);
        Assert.Contains("1 waiver(s) of 131016 千代田区", check.Output);
        Assert.Contains("signed by CN=区長 at 20", check.Output);
        // Signed now, judged for a day of the past: right for whoever judges an old build again, and said.
        Assert.Contains("after the evaluation date 2026-06-01", check.Output);
        var later = await Run.In(_folder.Root, "waivers", "check", Registers.Name, "--trust", "root.pem", "--evaluation-date", "2080-01-01", "--culture", "en");
        Assert.DoesNotContain("after the evaluation date", later.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_is_asked_for_where_somebody_can_answer()
    {
        var prompt = new ScriptedPrompt { ["Password of 'signer.pfx'"] = ["秘密"], ["Password of 'locked.key'"] = ["秘密"] };

        Assert.Equal(0, (await Run.Asking(prompt, _folder.Root, "waivers", "sign", Registers.Name, "--pfx", "signer.pfx", "--culture", "en")).ExitCode);
        Assert.Equal(0, (await Run.Asking(prompt, _folder.Root, "waivers", "sign", Registers.Name, "--cert", "signer.pem", "--key", "locked.key", "--culture", "en")).ExitCode);
        Assert.Equal(2, prompt.Asked.Count);
    }

    [Theory]
    [InlineData("--pfx signer.pfx", "'signer.pfx' needs a password")]
    [InlineData("--cert signer.pem --key locked.key", "'locked.key' needs a password")]
    [InlineData("--pfx signer.pfx --password-file root.pem", "'signer.pfx' cannot be used to sign")]
    [InlineData("--pfx signer.pfx --password-env NOCUSTOMIZATION_NO_SUCH", "'NOCUSTOMIZATION_NO_SUCH' is not set")]
    [InlineData("--cert signer.pem", "Name one certificate")]
    [InlineData("--pfx signer.pfx --store 00", "Name one certificate")]
    [InlineData("--store 0011", "No certificate store holds")]
    [InlineData("--pfx nowhere.pfx", "'nowhere.pfx' does not exist")]
    [InlineData("--pfx root.pem", "'root.pem'")]
    [InlineData("--cert root.pem --key signer.key", "'signer.key' cannot be used to sign")]
    [InlineData("", "Name one certificate")]
    public async Task What_cannot_sign_is_bad_input(string options, string message)
    {
        var run = await Sign(options.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
        Assert.False(File.Exists(_folder[Registers.Name + ".p7s"]));
    }

    [Fact]
    public async Task A_subject_with_a_null_character_signs_nothing()
    {
        var root = new Signing.Authority("Root");
        using var signer = root.Issue("区長\0CN=Root", "2020-06-01", "2039-01-01");
        _folder.Write("signer.pem", signer.Certificate.ExportCertificatePem());
        _folder.Write("signer.key", System.Security.Cryptography.X509Certificates.RSACertificateExtensions.GetRSAPrivateKey(signer.Certificate)!.ExportPkcs8PrivateKeyPem());

        var run = await Sign("--cert", "signer.pem", "--key", "signer.key");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("holds a control character", run.Error);
        Assert.DoesNotContain("\0", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder[Registers.Name + ".p7s"]));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("iso-8859-1")]
    [InlineData("utf-32")]
    public async Task A_register_that_is_not_UTF_8_is_refused_with_the_remedy(string encoding)
    {
        var text = await File.ReadAllTextAsync(_folder[Registers.Name], TestContext.Current.CancellationToken);
        var other = System.Text.Encoding.GetEncoding(encoding);
        await File.WriteAllBytesAsync(_folder[Registers.Name], [.. other.GetPreamble(), .. other.GetBytes(text.Replace("千代田区", "Münster", StringComparison.Ordinal))], TestContext.Current.CancellationToken);

        var check = await Check();
        var sign = await Sign("--cert", "signer.pem", "--key", "signer.key");

        Assert.Equal((4, 2), (check.ExitCode, sign.ExitCode));
        Assert.Contains("save it as UTF-8", check.Output);
        Assert.Contains("save it as UTF-8", sign.Error);
        if (encoding == "iso-8859-1")
            Assert.Contains("(2,61): error NC9007", check.Output);
    }

    [Fact]
    public async Task A_certificate_that_ended_does_not_sign()
    {
        Registers.WriteCertificates(_folder, until: "2021-01-01");

        var run = await Sign("--cert", "signer.pem", "--key", "signer.key");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("was valid until 2021-01-01", run.Error);
    }

    [Fact]
    public async Task A_register_with_faults_is_not_signed()
    {
        Registers.Write(_folder, Registers.Entry(minimality: " "));

        var run = await Sign("--cert", "signer.pem", "--key", "signer.key");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("is not fit to be signed; it has 1 problem(s)", run.Error);
    }

    [Fact]
    public async Task One_edited_byte_is_evidence_of_tampering()
    {
        await Sign("--cert", "signer.pem", "--key", "signer.key");
        var path = _folder[Registers.Name];
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).Replace("2028-03-31", "2028-03-30"), TestContext.Current.CancellationToken);

        var trusting = await Check("--trust", "root.pem");
        var not = await Check();

        Assert.Equal((4, 4), (trusting.ExitCode, not.ExitCode));
        Assert.Contains(Registers.Name + " : error NC9007: ", trusting.Output);
        Assert.Contains("altered after it was signed", trusting.Output);
    }

    [Fact]
    public async Task Without_trust_the_output_says_unverified()
    {
        var unsigned = await Check();
        await Sign("--cert", "signer.pem", "--key", "signer.key");
        var signed = await Check();

        Assert.Equal((0, 0), (unsigned.ExitCode, signed.ExitCode));
        Assert.Contains("UNVERIFIED: not signed", unsigned.Output);
        Assert.Contains("UNVERIFIED: the signature fits the file", signed.Output);
    }

    [Fact]
    public async Task With_trust_the_unsigned_the_strange_and_the_revoked_are_refused()
    {
        var unsigned = await Check("--trust", "root.pem");
        await Sign("--cert", "signer.pem", "--key", "signer.key");
        var revoked = await Check("--trust", "root.pem", "--crl", "crl.pem");
        Registers.WriteCertificates(_folder);
        var strange = await Check("--trust", "root.pem", "--culture", "ja");

        Assert.Equal((4, 4, 4), (unsigned.ExitCode, revoked.ExitCode, strange.ExitCode));
        Assert.Contains("it is not signed: 'chiyoda.nocustomization-waivers.json.p7s' is missing", unsigned.Output);
        Assert.Contains("was revoked at 2026-01-02 00:00:00Z", revoked.Output);
        Assert.Contains("連鎖がありません", strange.Output);
    }

    [Theory]
    [InlineData("--trust", "signer.key", "holds no certificate")]
    [InlineData("--trust", "nowhere.pem", "does not exist")]
    [InlineData("--crl", "root.pem", "holds no revocation list")]
    [InlineData("--evaluation-date", "2026-02-30", "is no value of --evaluation-date")]
    public async Task Wrong_trust_is_bad_input(string option, string value, string message)
    {
        var run = await Run.In(_folder.Root, "waivers", "check", Registers.Name, option, value, "--culture", "en");

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(message, run.Error);
    }

    [Fact]
    public async Task An_incomplete_entry_is_a_finding_at_its_place()
    {
        Registers.Write(_folder, Registers.Entry(), Registers.Entry("R8-0013", minimality: ""));

        var run = await Check();

        Assert.Equal(1, run.ExitCode);
        Assert.Contains(Registers.Name + "(", run.Output);
        Assert.Contains("): error NC9006: ", run.Output);
        Assert.Contains("R8-0013", run.Output);
    }

    [Fact]
    public async Task An_ill_formed_register_is_refused()
    {
        _folder.Write(Registers.Name, "{ \"municipality\": ");

        Assert.Equal(4, (await Check()).ExitCode);
    }

    [Fact]
    public async Task Registers_that_contradict_each_other_are_refused()
    {
        var other = _folder.Write("other.nocustomization-waivers.json", await File.ReadAllTextAsync(_folder[Registers.Name], TestContext.Current.CancellationToken) + "\n");

        var run = await Check(Path.GetFileName(other));

        Assert.Equal(4, run.ExitCode);
        Assert.Contains("other.nocustomization-waivers.json", run.Output);
    }

    [Theory]
    [InlineData("2027-12-31", false, "1 waiver(s)")]
    [InlineData("2028-01-01", true, "'R8-0012' ends on 2028-03-31, in 90 days")]
    [InlineData("2028-03-31", true, "'R8-0012' ends on 2028-03-31, in 0 days")]
    [InlineData("2028-04-01", true, "'R8-0012' ended on 2028-03-31")]
    public async Task What_ends_soon_is_a_warning(string date, bool isWarned, string message)
    {
        var run = await Run.In(_folder.Root, "waivers", "check", Registers.Name, "--evaluation-date", date, "--culture", "en");
        var strict = await Run.In(_folder.Root, "waivers", "check", Registers.Name, "--evaluation-date", date, "--strict", "--culture", "en");

        Assert.Equal((0, isWarned ? 1 : 0), (run.ExitCode, strict.ExitCode));
        Assert.Equal(isWarned, run.Output.Contains(": warning: ", StringComparison.Ordinal));
        Assert.Contains(message, run.Output);
    }

    [Fact]
    public async Task Machines_read_JSON()
    {
        await Sign("--cert", "signer.pem", "--key", "signer.key");

        var run = await Check("--trust", "root.pem", "--format", "json");

        using var json = JsonDocument.Parse(run.Output);
        var register = Assert.Single(json.RootElement.GetProperty("registers").EnumerateArray());
        Assert.Equal("trusted", register.GetProperty("signature").GetProperty("state").GetString());
        Assert.Equal("CN=区長", register.GetProperty("signature").GetProperty("signer").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("exitCode").GetInt32());
    }

    private Task<Run> Sign(params string[] options) => Run.In(_folder.Root, ["waivers", "sign", Registers.Name, .. options, "--culture", "en"]);

    private Task<Run> Check(params string[] options) => Run.In(_folder.Root, ["waivers", "check", Registers.Name, "--evaluation-date", Date, .. options, .. Array.Exists(options, o => o == "--culture") ? Array.Empty<string>() : ["--culture", "en"]]);
}
