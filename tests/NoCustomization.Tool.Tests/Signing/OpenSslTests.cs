using System;
using System.Diagnostics;
using System.IO;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using System.Threading.Tasks;
using NoCustomization.Verification.Signing;
using Xunit;

namespace NoCustomization.Tool.Tests.Signing;

/// <summary>What <c>openssl cms</c> signs is verified here, and the reverse.</summary>
public sealed class OpenSslTests : IDisposable
{
    private static readonly Authority Root = new("Root", from: DateTimeOffset.UtcNow.AddYears(-1));
    private readonly TempFolder _folder = new();
    private readonly SigningCertificate _signer = Root.Issue("市長", DateTimeOffset.UtcNow.AddDays(-1).ToString("u"), DateTimeOffset.UtcNow.AddYears(1).ToString("u"), use: "1.3.6.1.5.5.7.3.4");
    private readonly string _register;

    public OpenSslTests()
    {
        _register = _folder.Write("a.nocustomization-waivers.json", "{\n  \"issuer\": \"千代田区\"\n}\n");
        _folder.Write("root.pem", Root.Certificate.ExportCertificatePem());
        _folder.Write("signer.pem", _signer.Certificate.ExportCertificatePem());
        _folder.Write("signer.key", _signer.Certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("DER")]
    [InlineData("PEM")]
    public async Task It_verifies_what_the_tool_signs(string form)
    {
        var signature = ContentSigner.Sign(await File.ReadAllBytesAsync(_register, TestContext.Current.CancellationToken), _signer, DateTimeOffset.UtcNow);
        await File.WriteAllBytesAsync(SignatureFile.Of(_register), form == "PEM" ? SignatureFile.Armour(signature) : signature, TestContext.Current.CancellationToken);

        var good = await OpenSsl("cms", "-verify", "-binary", "-inform", form, "-in", SignatureFile.Of(_register), "-content", _register, "-CAfile", "root.pem", "-out", "out.json");
        await File.AppendAllTextAsync(_register, " ", TestContext.Current.CancellationToken);
        var altered = await OpenSsl("cms", "-verify", "-binary", "-inform", form, "-in", SignatureFile.Of(_register), "-content", _register, "-CAfile", "root.pem", "-out", "out.json");

        Assert.Equal(0, good);
        Assert.NotEqual(0, altered);
    }

    [Theory]
    [InlineData("-outform DER", null)]
    [InlineData("-outform PEM", null)]
    [InlineData("-outform DER -stream", SignatureRefusal.NotDetached)]
    [InlineData("-outform DER -keyid", null)]
    [InlineData("-outform DER -cades", null)]
    [InlineData("-outform DER -md sha512", null)]
    [InlineData("-outform DER -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:-1", null)]
    [InlineData("-outform DER -keyopt rsa_padding_mode:pss -keyopt rsa_pss_saltlen:-2", SignatureRefusal.WronglySignedOrSalted)]
    [InlineData("-outform DER -nocerts", SignatureRefusal.NoCertificate)]
    [InlineData("-outform DER -noattr", SignatureRefusal.NoSigningTime)]
    [InlineData("-outform DER -md sha1", SignatureRefusal.WeakAlgorithm)]
    [InlineData("-outform DER -nodetach", SignatureRefusal.NotDetached)]
    [InlineData("-outform SMIME", SignatureRefusal.Unreadable)]
    public async Task The_tool_verifies_what_it_signs(string options, object? refusal)
    {
        Assert.Equal(0, await OpenSsl(["cms", "-sign", "-binary", "-in", _register, "-signer", "signer.pem", "-inkey", "signer.key", "-out", SignatureFile.Of(_register), .. options.Split(' ')]));

        var verdict = Verify(Root.Certificate);

        if (refusal is not null)
            Assert.Equal(refusal, Assert.IsType<SignatureVerdict.Refused>(verdict).Reason);
        else
            Assert.Equal("CN=市長", Assert.IsType<SignatureVerdict.Trusted>(verdict).Signer);
    }

    [Fact]
    public async Task A_certificate_that_was_left_out_may_be_an_anchor()
    {
        foreach (var name in new[] { "-nocerts", "-keyid" })
        {
            Assert.Equal(0, await OpenSsl("cms", "-sign", "-binary", "-nocerts", name, "-in", _register, "-signer", "signer.pem", "-inkey", "signer.key", "-outform", "DER", "-out", SignatureFile.Of(_register)));

            Assert.IsType<SignatureVerdict.Trusted>(Verify(_signer.Certificate));
        }
    }

    [Fact]
    public async Task Signing_as_a_mail_text_is_told_apart_from_an_alteration()
    {
        Assert.Equal(0, await OpenSsl("cms", "-sign", "-in", _register, "-signer", "signer.pem", "-inkey", "signer.key", "-outform", "DER", "-out", SignatureFile.Of(_register)));

        Assert.Equal(SignatureRefusal.SignedAsText, Assert.IsType<SignatureVerdict.Refused>(Verify(Root.Certificate)).Reason);
    }

    [Fact]
    public async Task A_certificate_that_was_issued_with_SHA_1_is_refused()
    {
        Assert.Equal(0, await OpenSsl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "old.key", "-out", "old.pem", "-subj", "/CN=Old", "-days", "10", "-sha256"));
        Assert.Equal(0, await OpenSsl("req", "-new", "-newkey", "rsa:2048", "-nodes", "-keyout", "signer.key", "-out", "signer.csr", "-subj", "/CN=Clerk"));
        Assert.Equal(0, await OpenSsl("x509", "-req", "-in", "signer.csr", "-CA", "old.pem", "-CAkey", "old.key", "-CAcreateserial", "-out", "signer.pem", "-days", "10", "-sha1"));
        Assert.Equal(0, await OpenSsl("cms", "-sign", "-binary", "-in", _register, "-signer", "signer.pem", "-inkey", "signer.key", "-outform", "DER", "-out", SignatureFile.Of(_register)));

        // Some platforms refuse the chain before we look at it.
        var refusal = Assert.IsType<SignatureVerdict.Refused>(Verify(X509CertificateLoader.LoadCertificateFromFile(_folder["old.pem"])));
        Assert.True(refusal.Reason is SignatureRefusal.WeakAlgorithm or SignatureRefusal.UntrustedChain);
    }

    private SignatureVerdict Verify(X509Certificate2 anchor) =>
        SignatureVerifier.Verify(File.ReadAllBytes(_register), SignatureFile.Read(_register), "a.p7s", new SignatureTrust([anchor], [], DateOnly.FromDateTime(DateTime.UtcNow)));

    private async Task<int> OpenSsl(params string[] args)
    {
        using var process = new Process { StartInfo = new ProcessStartInfo("openssl", args) { WorkingDirectory = _folder.Root, RedirectStandardError = true, RedirectStandardOutput = true } };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("openssl is not installed: that it and the tool understand each other was not tested");
        }

        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        TestContext.Current.SendDiagnosticMessage(await error);
        return process.ExitCode;
    }
}
