using System;
using System.Collections.Generic;
using System.Reflection;

namespace NoCustomization.Extensibility;

/// <summary>
/// How extensions in a folder are verified and loaded. All of it is the operator's to say, nothing the vendor's; it can be bound to a section of the host's configuration.
/// </summary>
public sealed class ExtensionLoadOptions
{
    /// <summary>What becomes of an extension in which something is found. Default: it is not loaded.</summary>
    public LoadMode Mode { get; set; }

    /// <summary>Whether warnings (a module initializer, a waiver that ends soon) keep an extension out as errors do.</summary>
    public bool Strict { get; set; }

    /// <summary>Whether an assembly without the stamp of a completed analysis breaks NC9009.</summary>
    public bool RequireStamp { get; set; }

    /// <summary>The registers of waivers (<c>*.nocustomization-waivers.json</c>), each with its signature (<c>.p7s</c>) beside it.</summary>
    public IList<string> Registers { get; } = [];

    /// <summary>Certificates (PEM or DER) that vouch for signatures of registers. Without any, no waiver lets an extension in.</summary>
    public IList<string> TrustAnchors { get; } = [];

    /// <summary>Revocation lists (PEM or DER). With one given, each signer's issuer must have one.</summary>
    public IList<string> RevocationLists { get; } = [];

    /// <summary>Whether waivers count although no anchor vouches for their register. For trials.</summary>
    public bool AllowUnsignedRegisters { get; set; }

    /// <summary>The municipality that the host serves, by its six-digit code; <see langword="null"/> leaves the municipality of waivers unchecked.</summary>
    public string? Municipality { get; set; }

    /// <summary>The day on which waivers are judged. Default: today in Japan.</summary>
    public DateOnly? EvaluationDate { get; set; }

    /// <summary>Catalogs (<c>*.nocustomization-catalog.json</c>) of cores that carry no annotations.</summary>
    public IList<string> Catalogs { get; } = [];

    /// <summary>
    /// Files that may be used although nothing can be said about them (native libraries, precompiled or mixed-mode assemblies): file name, and the SHA-256 of the one that was looked at, in hexadecimal.
    /// </summary>
    public IDictionary<string, string> AllowedFiles { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Assemblies of the host that extensions use instead of copies of their own, beside those shared anyhow: the cores, what their public API names, the extension contracts and the abstractions of
    /// Microsoft.Extensions.
    /// </summary>
    public IList<Assembly> Shared { get; } = [];

    /// <summary>Files that one extension may consist of. Default: 5,000.</summary>
    public int MaxFiles { get; set; } = 5_000;

    /// <summary>Bytes of one file. Default: 256 MiB.</summary>
    public long MaxFileBytes { get; set; } = 256L << 20;

    /// <summary>How long one extension may be judged; whoever takes longer is not let in. Default: two minutes.</summary>
    public TimeSpan TimeLimit { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Bytes of one extension, which is read whole before anything is decided. Default: 1 GiB.</summary>
    public long MaxFolderBytes { get; set; } = 1L << 30;
}
