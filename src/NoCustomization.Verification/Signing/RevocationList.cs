using System;
using System.Collections.Generic;
using System.Formats.Asn1;
using System.Numerics;
using System.Security.Cryptography.X509Certificates;

namespace NoCustomization.Verification.Signing;

/// <summary>A list of certificates that their issuer took back (RFC 5280, section 5). Complete lists of one issuer; parts of lists and lists for others are refused.</summary>
internal sealed class RevocationList
{
    private readonly Dictionary<BigInteger, DateTimeOffset> _revoked = [];
    private readonly ReadOnlyMemory<byte> _signed;
    private readonly SignatureAlgorithm _algorithm;
    private readonly byte[] _signature;

    /// <summary>Reads a list.</summary>
    /// <param name="der">Its DER.</param>
    /// <exception cref="AsnContentException">It is no list.</exception>
    /// <exception cref="NotSupportedException">It is a list of a kind that says less than it seems: a part, or about others' certificates.</exception>
    public RevocationList(ReadOnlyMemory<byte> der)
    {
        var whole = new AsnReader(der, AsnEncodingRules.DER).ReadSequence();
        _signed = whole.PeekEncodedValue();
        var list = whole.ReadSequence();
        _algorithm = SignatureAlgorithm.Read(whole);
        _signature = whole.ReadBitString(out _);
        whole.ThrowIfNotEmpty();

        if (list.PeekTag() == Asn1Tag.Integer)
            list.ReadInteger();
        SignatureAlgorithm.Read(list);
        Issuer = new X500DistinguishedName(list.ReadEncodedValue().Span);
        ReadTime(list);
        if (list.HasData && IsTime(list.PeekTag()))
            NextUpdate = ReadTime(list);
        if (list.HasData && list.PeekTag() == Asn1Tag.Sequence)
            ReadRevoked(list.ReadSequence());
        if (list.HasData)
            RefuseCriticalExtensions(list.ReadSequence(new Asn1Tag(TagClass.ContextSpecific, 0, isConstructed: true)).ReadSequence());
    }

    /// <summary>Whose list it is.</summary>
    public X500DistinguishedName Issuer { get; }

    /// <summary>Until when the next list comes out; null where it does not say.</summary>
    public DateTimeOffset? NextUpdate { get; }

    /// <summary>Whether it is about certificates of an issuer.</summary>
    public bool IsOf(X500DistinguishedName issuer) => Issuer.RawData.AsSpan().SequenceEqual(issuer.RawData);

    /// <summary>Whether an issuer signed it.</summary>
    public bool IsSignedBy(X509Certificate2 issuer) => _algorithm.Verifies(issuer, _signed.Span, _signature);

    /// <summary>Since when a certificate is revoked; null where it is not.</summary>
    public DateTimeOffset? RevokedSince(X509Certificate2 certificate) =>
        _revoked.TryGetValue(new BigInteger(certificate.SerialNumberBytes.Span, isUnsigned: false, isBigEndian: true), out var since) ? since : null;

    private void ReadRevoked(AsnReader entries)
    {
        while (entries.HasData)
        {
            var entry = entries.ReadSequence();
            var serial = entry.ReadInteger();
            _revoked[serial] = ReadTime(entry);
            if (entry.HasData)
                RefuseCriticalExtensions(entry.ReadSequence());
        }
    }

    // Critical ones change what the list means: the part that it covers, the issuer of an entry.
    private static void RefuseCriticalExtensions(AsnReader extensions)
    {
        while (extensions.HasData)
        {
            var extension = extensions.ReadSequence();
            var oid = extension.ReadObjectIdentifier();
            if (extension.PeekTag() == Asn1Tag.Boolean && extension.ReadBoolean())
                throw new NotSupportedException(oid);
        }
    }

    private static bool IsTime(Asn1Tag tag) => tag == Asn1Tag.UtcTime || tag == Asn1Tag.GeneralizedTime;

    private static DateTimeOffset ReadTime(AsnReader reader) => reader.PeekTag() == Asn1Tag.UtcTime ? reader.ReadUtcTime() : reader.ReadGeneralizedTime();
}
