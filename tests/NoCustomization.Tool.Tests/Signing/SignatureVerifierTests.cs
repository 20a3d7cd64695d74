using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using NoCustomization.Verification.Signing;
using Xunit;

namespace NoCustomization.Tool.Tests.Signing;

public sealed class SignatureVerifierTests
{
    private static readonly Authority Root = new("Root");
    private static readonly SigningCertificate Mayor = Root.Issue();
    private static readonly byte[] Content = Encoding.UTF8.GetBytes("{\n  \"municipality\": \"131016\"\n}\n");
    private static readonly DateTimeOffset Signed = Authority.At("2026-04-01T03:00:00Z");

    private static SignatureTrust Trust(params X509Certificate2[] anchors) => new(anchors, [], new DateOnly(2026, 5, 1));

    private static SignatureVerdict Verify(byte[]? signature, SignatureTrust? trust = null, byte[]? content = null) =>
        SignatureVerifier.Verify(content ?? Content, signature, "register.p7s", trust ?? Trust(Root.Certificate));

    private static void AssertRefused(SignatureRefusal reason, SignatureVerdict verdict) =>
        Assert.Equal(reason, Assert.IsType<SignatureVerdict.Refused>(verdict).Reason);

    [Fact]
    public void What_an_anchor_vouches_for_is_trusted()
    {
        var verdict = Assert.IsType<SignatureVerdict.Trusted>(Verify(ContentSigner.Sign(Content, Mayor, Signed)));

        Assert.Equal(("CN=Mayor", Signed, false), (verdict.Signer, verdict.Time, verdict.IsTimeStamped));
    }

    [Fact]
    public void Without_anchors_nobody_is_trusted_but_an_alteration_is_seen()
    {
        var signature = ContentSigner.Sign(Content, Mayor, Signed);

        Assert.Equal(new SignatureVerdict.Unverified(true), Verify(signature, SignatureTrust.None));
        Assert.Equal(new SignatureVerdict.Unverified(false), Verify(null, SignatureTrust.None));
        AssertRefused(SignatureRefusal.Altered, Verify(signature, SignatureTrust.None, [.. Content, 32]));
    }

    [Fact]
    public void A_missing_signature_is_refused() => AssertRefused(SignatureRefusal.Unsigned, Verify(null));

    [Fact]
    public void Nothing_may_follow_the_signature()
    {
        var signature = ContentSigner.Sign(Content, Mayor, Signed);
        var armoured = SignatureFile.Armour(signature);

        AssertRefused(SignatureRefusal.MoreBehind, Verify([.. signature, 0]));
        AssertRefused(SignatureRefusal.MoreBehind, Verify([.. signature, .. signature]));
        AssertRefused(SignatureRefusal.MoreBehind, Verify([.. signature, 10], SignatureTrust.None));
        AssertRefused(SignatureRefusal.MoreBehind, Verify([.. armoured, .. "x"u8]));
        AssertRefused(SignatureRefusal.MoreBehind, Verify(SignatureFile.Armour([.. signature, 0])));
        AssertRefused(SignatureRefusal.Unreadable, Verify(signature[..^1]));
        Assert.IsType<SignatureVerdict.Trusted>(Verify([.. armoured, .. "\r\n\n"u8]));
    }

    [Fact]
    public void Every_altered_byte_of_the_content_is_seen()
    {
        var signature = ContentSigner.Sign(Content, Mayor, Signed);
        for (var i = 0; i < Content.Length; i++)
        {
            var altered = (byte[])Content.Clone();
            altered[i] ^= 1;
            AssertRefused(SignatureRefusal.Altered, Verify(signature, content: altered));
        }
    }

    [Fact]
    public void No_altered_byte_of_the_signature_crashes_and_what_it_says_stays_true()
    {
        var signature = ContentSigner.Sign(Content, Mayor, Signed);
        for (var i = 0; i < signature.Length; i++)
        {
            var altered = (byte[])signature.Clone();
            altered[i] ^= 0x41;
            // Some bytes mean nothing to the signature (an unused parameter, a version): then it must still be the mayor's.
            if (Verify(altered) is SignatureVerdict.Trusted trusted)
                Assert.Equal(("CN=Mayor", Signed), (trusted.Signer, trusted.Time));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("no signature")]
    [InlineData("-----BEGIN CMS-----\nAAAA\n-----END CMS-----\n")]
    [InlineData("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n")]
    [InlineData("0\u0003\u0002\u0001\u0001")]
    public void What_is_no_signature_is_unreadable(string text) => AssertRefused(SignatureRefusal.Unreadable, Verify(Encoding.Latin1.GetBytes(text)));

    [Fact]
    public void A_truncated_signature_is_unreadable()
    {
        var signature = ContentSigner.Sign(Content, Mayor, Signed);
        for (var length = 0; length < signature.Length; length += 13)
            AssertRefused(SignatureRefusal.Unreadable, Verify(signature[..length]));
    }

    [Fact]
    public void A_signature_with_its_own_content_says_nothing_about_the_file()
    {
        var cms = new SignedCms(new ContentInfo(Content));
        cms.ComputeSignature(new CmsSigner(Mayor.Certificate) { IncludeOption = X509IncludeOption.EndCertOnly }, silent: true);

        AssertRefused(SignatureRefusal.NotDetached, Verify(cms.Encode(), content: Encoding.UTF8.GetBytes("{}")));
    }

    [Fact]
    public void A_signature_by_another_key_is_refused()
    {
        // The same issuer and serial number, another key: the name is right, the signature is not.
        using var own = RSA.Create(2048);
        var request = new CertificateRequest("CN=Mayor", own, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var forged = new SigningCertificate(request.Create(Root.Certificate, Authority.At("2026-01-01"), Authority.At("2028-01-01"), Mayor.Certificate.SerialNumberBytes.ToArray()).CopyWithPrivateKey(own), []);
        var cms = new SignedCms(new ContentInfo(Content), detached: true);
        cms.Decode(ContentSigner.Sign(Content, forged, Signed));
        cms.RemoveCertificate(forged.Certificate);
        cms.AddCertificate(Mayor.Certificate);

        AssertRefused(SignatureRefusal.WronglySigned, Verify(cms.Encode()));
    }

    [Fact]
    public void A_stranger_with_the_same_name_is_not_trusted()
    {
        var stranger = new Authority("Root");

        AssertRefused(SignatureRefusal.UntrustedChain, Verify(ContentSigner.Sign(Content, stranger.Issue(), Signed)));
    }

    [Fact]
    public void Certificates_in_the_signature_vouch_for_nobody()
    {
        var stranger = new Authority("Stranger");

        AssertRefused(SignatureRefusal.UntrustedChain, Verify(ContentSigner.Sign(Content, stranger.Issue() with { Others = [stranger.Certificate] }, Signed)));
    }

    [Fact]
    public void Intermediates_come_with_the_signature_or_are_anchors()
    {
        var middle = new Authority("Middle", Root);
        var signer = middle.Issue();
        var bare = ContentSigner.Sign(Content, signer, Signed);

        Assert.IsType<SignatureVerdict.Trusted>(Verify(ContentSigner.Sign(Content, signer with { Others = [middle.Certificate] }, Signed)));
        AssertRefused(SignatureRefusal.UntrustedChain, Verify(bare));
        Assert.IsType<SignatureVerdict.Trusted>(Verify(bare, Trust(Root.Certificate, middle.Certificate)));
        Assert.IsType<SignatureVerdict.Trusted>(Verify(bare, Trust(middle.Certificate)));
        Assert.IsType<SignatureVerdict.Trusted>(Verify(bare, Trust(signer.Certificate)));
    }

    [Fact]
    public void An_intermediate_as_anchor_vouches_only_for_what_it_signed()
    {
        var middle = new Authority("Middle", Root);
        var impostor = new Authority("Middle", Root);

        AssertRefused(SignatureRefusal.UntrustedChain, Verify(ContentSigner.Sign(Content, impostor.Issue(), Signed), Trust(middle.Certificate)));
    }

    [Fact]
    public void A_signer_is_no_authority()
    {
        var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Friend", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        var friend = request.Create(Mayor.Certificate.SubjectName, X509SignatureGenerator.CreateForRSA(Mayor.Certificate.GetRSAPrivateKey()!, RSASignaturePadding.Pkcs1), Authority.At("2026-01-01"), Authority.At("2028-01-01"), [7]);
        var signature = ContentSigner.Sign(Content, new(friend.CopyWithPrivateKey(key), [Mayor.Certificate]), Signed);

        AssertRefused(SignatureRefusal.UntrustedChain, Verify(signature));
        AssertRefused(SignatureRefusal.UntrustedChain, Verify(signature, Trust(Mayor.Certificate)));
    }

    [Theory]
    [InlineData("2026-01-01T00:00:00Z", null)]
    [InlineData("2027-12-31T23:59:59Z", null)]
    [InlineData("2025-12-31T23:59:59Z", SignatureRefusal.NotYetValid)]
    [InlineData("2028-01-01T00:00:00Z", SignatureRefusal.Expired)]
    public void The_first_and_the_last_second_of_validity_count(string time, object? refusal)
    {
        var signer = Root.Issue(until: "2027-12-31T23:59:59Z");
        var verdict = Verify(SignAt(signer, time));

        if (refusal is null)
            Assert.Equal(Authority.At(time), Assert.IsType<SignatureVerdict.Trusted>(verdict).Time);
        else
            AssertRefused((SignatureRefusal)refusal, verdict);
    }

    [Theory]
    [InlineData("2025-12-31T23:59:59Z", SignatureRefusal.NotYetValid)]
    [InlineData("2028-01-01T00:00:01Z", SignatureRefusal.Expired)]
    public void Nobody_signs_what_would_be_refused(string time, object refusal)
    {
        var e = Assert.Throws<SignatureException>(() => ContentSigner.Sign(Content, Mayor, Authority.At(time)));

        Assert.Equal(refusal, e.Verdict.Reason);
    }

    [Fact]
    public void An_authority_must_be_valid_as_well()
    {
        var old = new Authority("Old", Root, until: Authority.At("2026-03-01"));
        var signer = old.Issue(until: "2026-02-28") with { Others = [old.Certificate] };

        AssertRefused(SignatureRefusal.Expired, Verify(SignAt(signer, "2026-04-01")));
        Assert.IsType<SignatureVerdict.Trusted>(Verify(SignAt(signer, "2026-02-01")));
    }

    [Fact]
    public void A_signature_without_its_time_is_refused()
    {
        var cms = new SignedCms(new ContentInfo(Content), detached: true);
        cms.ComputeSignature(new CmsSigner(Mayor.Certificate) { IncludeOption = X509IncludeOption.EndCertOnly }, silent: true);

        AssertRefused(SignatureRefusal.NoSigningTime, Verify(cms.Encode()));
    }

    [Theory]
    [InlineData(X509KeyUsageFlags.NonRepudiation, null, true)]
    [InlineData(null, null, true)]
    [InlineData(X509KeyUsageFlags.DigitalSignature, "1.3.6.1.5.5.7.3.4", true)]
    [InlineData(X509KeyUsageFlags.DigitalSignature, "1.3.6.1.5.5.7.3.36", true)]
    [InlineData(X509KeyUsageFlags.KeyEncipherment, null, false)]
    [InlineData(X509KeyUsageFlags.DigitalSignature, "1.3.6.1.5.5.7.3.1", false)]
    public void A_certificate_must_be_for_signing(X509KeyUsageFlags? usage, string? use, bool isGood)
    {
        var verdict = Verify(SignAt(Root.Issue(usage: usage, use: use), "2026-04-01"));

        if (isGood)
            Assert.IsType<SignatureVerdict.Trusted>(verdict);
        else
            AssertRefused(SignatureRefusal.NotForSigning, verdict);
    }

    [Fact]
    public void Keys_of_today_are_good()
    {
        foreach (var curve in new[] { ECCurve.NamedCurves.nistP256, ECCurve.NamedCurves.nistP384, ECCurve.NamedCurves.nistP521 })
            Assert.IsType<SignatureVerdict.Trusted>(Verify(ContentSigner.Sign(Content, Root.Issue(key: ECDsa.Create(curve)), Signed)));
        Assert.IsType<SignatureVerdict.Trusted>(Verify(ContentSigner.Sign(Content, Root.Issue(key: RSA.Create(3072)), Signed)));
        Assert.IsType<SignatureVerdict.Trusted>(Verify(ContentSigner.Sign(Content, Root.Issue(padding: RSASignaturePadding.Pss), Signed)));
    }

    [Fact]
    public void Keys_and_hashes_that_can_be_forged_are_refused()
    {
        var small = Root.Issue(key: RSA.Create(1024));

        AssertRefused(SignatureRefusal.WeakAlgorithm, Verify(SignAt(small, "2026-04-01")));
        AssertRefused(SignatureRefusal.WeakAlgorithm, Verify(SignAt(Mayor, "2026-04-01", "1.3.14.3.2.26")));
        Assert.Throws<SignatureException>(() => ContentSigner.Sign(Content, small, Signed));
    }

    [Fact]
    public void Every_one_of_several_signers_must_hold()
    {
        var cms = new SignedCms(new ContentInfo(Content), detached: true);
        cms.Decode(SignAt(Mayor, "2026-04-01"));
        var good = Root.Issue("Delegate");
        Add(cms, good, "2026-04-02");
        var both = Assert.IsType<SignatureVerdict.Trusted>(Verify(cms.Encode()));
        Add(cms, new Authority("Stranger").Issue("Nobody"), "2026-04-03");

        Assert.Equal(["CN=Delegate", "CN=Mayor"], both.Signer.Split("; ").Order());
        Assert.Equal(Authority.At("2026-04-02"), both.Time);
        AssertRefused(SignatureRefusal.UntrustedChain, Verify(cms.Encode()));
    }

    private static byte[] SignAt(SigningCertificate signer, string time, string digest = "2.16.840.1.101.3.4.2.1")
    {
        var cms = new SignedCms(new ContentInfo(Content), detached: true);
        Add(cms, signer, time, digest);
        return cms.Encode();
    }

    private static void Add(SignedCms cms, SigningCertificate signer, string time, string digest = "2.16.840.1.101.3.4.2.1")
    {
        var cmsSigner = new CmsSigner(signer.Certificate) { IncludeOption = X509IncludeOption.EndCertOnly, DigestAlgorithm = new Oid(digest) };
        cmsSigner.Certificates.AddRange(signer.Others);
        cmsSigner.SignedAttributes.Add(new Pkcs9SigningTime(Authority.At(time).UtcDateTime));
        cms.ComputeSignature(cmsSigner, silent: true);
    }
}
