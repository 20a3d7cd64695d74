namespace NoCustomization.Verification.Signing;

/// <summary>Why a signature is refused. Each has its own text, <c>Signature_</c> and its name, with the arguments named here.</summary>
internal enum SignatureRefusal
{
    /// <summary>There is no signature file. {0}: the file that is missing.</summary>
    Unsigned,

    /// <summary>The file is no CMS signature, is damaged, or lacks a mandatory part.</summary>
    Unreadable,

    /// <summary>The file goes on behind the signature.</summary>
    MoreBehind,

    /// <summary>The signature file carries its own copy of the content; what it says about the file beside it is nothing.</summary>
    NotDetached,

    /// <summary>The content is not what was signed.</summary>
    Altered,

    /// <summary>Signed as a mail text, with other line ends than the file's: <c>openssl cms</c> without <c>-binary</c>.</summary>
    SignedAsText,

    /// <summary>The signature is not by the certificate that it names.</summary>
    WronglySigned,

    /// <summary>The same with RSASSA-PSS; or its salt is not as long as its hash, which the platform cannot verify.</summary>
    WronglySignedOrSalted,

    /// <summary>The signer's certificate is neither in the signature nor among the anchors.</summary>
    NoCertificate,

    /// <summary>The certificate is not for signing documents. {0}: the certificate.</summary>
    NotForSigning,

    /// <summary>The certificate's subject holds a control character, behind which people and machines read different names. {0}: the certificate.</summary>
    UnclearSubject,

    /// <summary>An algorithm or key that can be forged. {0}: which.</summary>
    WeakAlgorithm,

    /// <summary>No chain leads to a given anchor, or it is defective. {0}: the certificate. {1}: what the platform says, maybe empty.</summary>
    UntrustedChain,

    /// <summary>Signed before a certificate's validity. {0}: the certificate. {1}: when it begins. {2}: when was signed.</summary>
    NotYetValid,

    /// <summary>Signed after a certificate's validity. {0}: the certificate. {1}: when it ended. {2}: when was signed.</summary>
    Expired,

    /// <summary>A certificate is revoked. {0}: the certificate. {1}: since when.</summary>
    Revoked,

    /// <summary>Revocation lists are given, and none of them is by the issuer of the signer's certificate. {0}: the issuer.</summary>
    RevocationUnknown,

    /// <summary>The issuer's revocation list is out of date. {0}: the issuer. {1}: until when it was good.</summary>
    RevocationListOutdated,

    /// <summary>A revocation list is not signed by the issuer that it names. {0}: the issuer.</summary>
    RevocationListForged,

    /// <summary>The signature says not when it was made, and holds no time stamp.</summary>
    NoSigningTime,

    /// <summary>The embedded time stamp does not belong to the signature, or is damaged.</summary>
    TimeStampInvalid,
}
