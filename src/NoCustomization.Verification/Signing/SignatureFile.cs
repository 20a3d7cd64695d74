using System;
using System.Formats.Asn1;
using System.IO;
using System.Security.Cryptography;
using System.Text;

namespace NoCustomization.Verification.Signing;

/// <summary>The file that holds a detached signature: beside what it signs, with <see cref="Suffix"/> appended. DER, or PEM as other tools write it.</summary>
internal static class SignatureFile
{
    /// <summary>What follows the signed file's whole name.</summary>
    public const string Suffix = ".p7s";

    /// <summary>More than any signature with its chain and time stamp takes. Bytes.</summary>
    public const int MaxLength = 1 << 20;

    /// <summary>Where the signature of a file stands.</summary>
    public static string Of(string path) => path + Suffix;

    /// <summary>Reads the signature of a file.</summary>
    /// <returns>Its bytes, null where there is none, or none at all where it is longer than any signature.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It must not be read.</exception>
    public static byte[]? Read(string path)
    {
        var file = new FileInfo(Of(path));
        if (!file.Exists)
            return null;
        return file.Length > MaxLength ? [] : File.ReadAllBytes(file.FullName);
    }

    /// <summary>The DER (or BER) of a signature that may be armoured as <c>CMS</c> or <c>PKCS7</c>.</summary>
    /// <returns>Null where it is something else.</returns>
    /// <exception cref="SignatureException">Something follows the signature, which nobody signed and nobody reads.</exception>
    /// <exception cref="AsnContentException">It is cut off, or no DER at all.</exception>
    public static byte[]? Unarmour(byte[] bytes)
    {
        // DER begins with the tag of a sequence; "0" in a text is no armour.
        if (bytes is [] or [0x30, ..])
            return Whole(bytes);
        var text = Encoding.UTF8.GetString(bytes);
        if (!PemEncoding.TryFind(text, out var fields) || text[fields.Label] is not ("CMS" or "PKCS7"))
            return null;
        if (!text.AsSpan(fields.Location.End.Value).IsWhiteSpace())
            throw new SignatureException(SignatureRefusal.MoreBehind);
        return Convert.FromBase64String(text[fields.Base64Data]) is [0x30, ..] der ? Whole(der) : null;
    }

    private static byte[] Whole(byte[] der)
    {
        AsnDecoder.ReadEncodedValue(der, AsnEncodingRules.BER, out _, out _, out var length);
        return length == der.Length ? der : throw new SignatureException(SignatureRefusal.MoreBehind);
    }

    /// <summary>Armours a signature as <c>openssl cms -outform PEM</c> does.</summary>
    public static byte[] Armour(byte[] signature) => Encoding.ASCII.GetBytes(PemEncoding.WriteString("CMS", signature) + "\n");
}
