using System;
using System.Reflection;
using System.Reflection.Metadata;
using System.Security;
using System.Security.Cryptography;

namespace NoCustomization.Verification.Metadata;

/// <summary>Public key tokens: the last eight bytes of the key's SHA-1, reversed (ECMA-335 II.6.2.1.3).</summary>
internal static class PublicKeys
{
    private const int TokenLength = 8;

    /// <summary>The token of a full key, lower-case hexadecimal; null where there is no key.</summary>
    public static string? TokenOf(MetadataReader metadata, BlobHandle key)
    {
        if (key.IsNil)
            return null;
        var bytes = metadata.GetBlobBytes(key);
        if (bytes.Length == 0)
            return null;
        try
        {
            // The runtime needs it for itself, and does not load the machine's library of cryptography for it, which takes longer than all assemblies' keys.
            var name = new AssemblyName();
            name.SetPublicKey(bytes);
            return Convert.ToHexStringLower(name.GetPublicKeyToken()!);
        }
        catch (SecurityException)
        {
            return TokenOfAny(bytes);
        }
    }

    // What is no key of the kind that the runtime knows is one to others.
    private static string TokenOfAny(byte[] bytes)
    {
        // Not for security: an identity defined with this algorithm.
#pragma warning disable CA5350
        var hash = SHA1.HashData(bytes);
#pragma warning restore CA5350
        var token = hash.AsSpan(hash.Length - TokenLength);
        token.Reverse();
        return Convert.ToHexStringLower(token);
    }

    /// <summary>The token of a reference, which holds a token or a full key.</summary>
    public static string? TokenOf(MetadataReader metadata, AssemblyReference reference)
    {
        if ((reference.Flags & AssemblyFlags.PublicKey) != 0)
            return TokenOf(metadata, reference.PublicKeyOrToken);
        return reference.PublicKeyOrToken.IsNil || metadata.GetBlobReader(reference.PublicKeyOrToken).Length != TokenLength
            ? null
            : Convert.ToHexStringLower(metadata.GetBlobBytes(reference.PublicKeyOrToken));
    }
}
