using System;
using System.Linq;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NoCustomization.Verification.Signing;
using Xunit;

namespace NoCustomization.Tool.Tests.Signing;

/// <summary>Revocation lists and time stamps.</summary>
public sealed class RevocationTests
{
    private static readonly Authority Root = new("Root");
    private static readonly SigningCertificate Mayor = Root.Issue();
    private static readonly byte[] Content = "{ }"u8.ToArray();
    private static readonly byte[] Signature = ContentSigner.Sign(Content, Mayor, Authority.At("2026-04-01T03:00:00Z"));

    [Fact]
    public void A_certificate_that_is_not_listed_is_trusted() =>
        Assert.IsType<SignatureVerdict.Trusted>(Verify(Signature, Root.Revoke("2026-06-01", "2026-04-02", Root.Issue("Other").Certificate)));

    [Fact]
    public void An_empty_list_revokes_nobody() => Assert.IsType<SignatureVerdict.Trusted>(Verify(Signature, Root.Revoke("2026-06-01", "2026-04-02")));

    [Fact]
    public void A_revoked_certificate_is_refused_even_for_an_older_date_which_only_the_signer_says() =>
        AssertRefused(SignatureRefusal.Revoked, Verify(Signature, Root.Revoke("2026-06-01", "2026-04-02", Mayor.Certificate)));

    [Fact]
    public void A_time_stamp_before_the_revocation_keeps_the_signature()
    {
        var stamper = TimeStampAuthority.Issue(Root);
        var list = Root.Revoke("2026-06-01", "2026-04-02", Mayor.Certificate);

        Assert.IsType<SignatureVerdict.Trusted>(Verify(TimeStampAuthority.Stamp(Signature, stamper, "2026-04-01T04:00:00Z"), list));
        AssertRefused(SignatureRefusal.Revoked, Verify(TimeStampAuthority.Stamp(Signature, stamper, "2026-04-02T00:00:00Z"), list));
    }

    [Fact]
    public void Another_issuers_list_says_nothing() =>
        AssertRefused(SignatureRefusal.RevocationUnknown, Verify(Signature, new Authority("Other").Revoke("2026-06-01", "2026-04-02")));

    [Fact]
    public void A_list_by_another_under_the_issuers_name_is_refused() =>
        AssertRefused(SignatureRefusal.RevocationListForged, Verify(Signature, new Authority("Root").Revoke("2026-06-01", "2026-04-02")));

    [Theory]
    [InlineData("2026-04-30T14:59:59Z", true)]
    [InlineData("2026-04-30T15:00:00Z", false)]
    public void A_list_must_be_current_on_the_evaluation_date_in_Japan(string nextUpdate, bool isOld)
    {
        var verdict = Verify(Signature, Root.Revoke(nextUpdate, "2026-04-02"));

        if (isOld)
            AssertRefused(SignatureRefusal.RevocationListOutdated, verdict);
        else
            Assert.IsType<SignatureVerdict.Trusted>(verdict);
    }

    [Fact]
    public void A_revoked_intermediate_revokes_whom_it_vouched_for()
    {
        var middle = new Authority("Middle", Root);
        var signature = ContentSigner.Sign(Content, middle.Issue() with { Others = [middle.Certificate] }, Authority.At("2026-04-01"));
        var own = middle.Revoke("2026-06-01", "2026-04-02");

        Assert.IsType<SignatureVerdict.Trusted>(Verify(signature, own));
        AssertRefused(SignatureRefusal.Revoked, Verify(signature, own, Root.Revoke("2026-06-01", "2026-04-02", middle.Certificate)));
    }

    [Fact]
    public void Lists_are_read_as_DER_and_PEM_several_in_a_file()
    {
        var der = Root.Revoke("2026-06-01", "2026-04-02", Mayor.Certificate);
        var pem = PemEncoding.WriteString("X509 CRL", der);

        Assert.Single(TrustFiles.RevocationLists(der));
        Assert.Equal(2, TrustFiles.RevocationLists(System.Text.Encoding.ASCII.GetBytes("text\n" + pem + "\nmore\n" + pem)).Count);
        Assert.Empty(TrustFiles.RevocationLists("nothing"u8.ToArray()));
    }

    [Fact]
    public void A_list_that_covers_only_a_part_is_refused()
    {
        var part = Root.Revoke("2026-06-01", "2026-04-02");
        // SEQUENCE { OID 2.5.29.20 (the list's number), OCTET STRING of 3 bytes } becomes as long a one that is critical and whose value is empty.
        var extension = part.AsSpan().IndexOf((ReadOnlySpan<byte>)[0x30, 0x0a, 0x06, 0x03, 0x55, 0x1d, 0x14, 0x04]);
        byte[] critical = [0x30, 0x0a, 0x06, 0x03, 0x55, 0x1d, 0x14, 0x01, 0x01, 0xff, 0x04, 0x00];
        critical.CopyTo(part, extension);

        Assert.Throws<NotSupportedException>(() => new RevocationList(part));
    }

    [Fact]
    public void No_altered_byte_of_a_list_crashes_or_hides_a_revocation()
    {
        var good = Root.Revoke("2026-06-01", "2026-04-02", Mayor.Certificate);
        for (var i = 0; i < good.Length; i++)
        {
            var altered = (byte[])good.Clone();
            altered[i] ^= 0x41;
            try
            {
                // A file without a list is refused by who reads it.
                if (TrustFiles.RevocationLists(altered).Count > 0)
                    Assert.IsType<SignatureVerdict.Refused>(Verify(Signature, altered));
            }
            catch (Exception e) when (e is System.Formats.Asn1.AsnContentException or NotSupportedException or CryptographicException or ArgumentException or FormatException)
            {
                // Refused as no list.
            }
        }
    }

    [Fact]
    public void No_altered_byte_of_a_time_stamp_crashes_or_moves_the_time()
    {
        var good = TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(Root), "2026-04-01T04:00:00Z");
        for (var i = 0; i < good.Length; i += 3)
        {
            var altered = (byte[])good.Clone();
            altered[i] ^= 0x41;
            if (Verify(altered) is SignatureVerdict.Trusted { IsTimeStamped: true } trusted)
                Assert.Equal(Authority.At("2026-04-01T04:00:00Z"), trusted.Time);
        }
    }

    [Fact]
    public void A_time_stamp_says_when()
    {
        var verdict = Assert.IsType<SignatureVerdict.Trusted>(Verify(TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(Root), "2026-04-01T04:00:00Z")));

        Assert.Equal((Authority.At("2026-04-01T04:00:00Z"), true), (verdict.Time, verdict.IsTimeStamped));
    }

    [Fact]
    public void A_stamp_after_the_certificate_ended_shows_that_the_signer_dated_back() =>
        AssertRefused(SignatureRefusal.Expired, Verify(TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(Root), "2028-02-01")));

    [Fact]
    public void A_stamp_of_something_else_is_refused() =>
        AssertRefused(SignatureRefusal.TimeStampInvalid, Verify(TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(Root), "2026-04-01", stamped: [1, 2, 3])));

    [Fact]
    public void A_stamp_by_an_untrusted_or_expired_or_unfit_authority_is_refused()
    {
        AssertRefused(SignatureRefusal.UntrustedChain, Verify(TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(new Authority("Other")), "2026-04-01T04:00:00Z")));
        AssertRefused(SignatureRefusal.TimeStampInvalid, Verify(TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(Root, until: "2026-03-01"), "2026-04-01T04:00:00Z")));
        AssertRefused(SignatureRefusal.TimeStampInvalid, Verify(TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(Root, use: "1.3.6.1.5.5.7.3.4"), "2026-04-01T04:00:00Z")));
    }

    [Fact]
    public void A_stamp_over_a_weak_hash_is_refused() =>
        AssertRefused(SignatureRefusal.WeakAlgorithm, Verify(TimeStampAuthority.Stamp(Signature, TimeStampAuthority.Issue(Root), "2026-04-01T04:00:00Z", hash: HashAlgorithmName.SHA1)));

    private static SignatureVerdict Verify(byte[] signature, params byte[][] lists) =>
        SignatureVerifier.Verify(Content, signature, "x.p7s", new SignatureTrust([Root.Certificate], [.. lists.SelectMany(TrustFiles.RevocationLists)], new DateOnly(2026, 5, 1)));

    private static void AssertRefused(SignatureRefusal reason, SignatureVerdict verdict) =>
        Assert.Equal(reason, Assert.IsType<SignatureVerdict.Refused>(verdict).Reason);
}
