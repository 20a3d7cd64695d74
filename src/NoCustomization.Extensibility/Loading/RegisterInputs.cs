using System;
using System.Collections.Generic;
using System.Formats.Asn1;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Extensibility.Loading;

/// <summary>The registers of waivers, their signatures verified.</summary>
/// <param name="Documents">The registers, each with how far it can be relied on.</param>
/// <param name="Problems">What is wrong with them, or with what should vouch for them.</param>
internal sealed record RegisterInputs(IReadOnlyList<RegisterDocument> Documents, IReadOnlyList<LoadProblem> Problems)
{
    /// <summary>Reads the registers.</summary>
    /// <param name="options">Which, and whom to believe.</param>
    /// <param name="date">The day on which revocation lists must be current.</param>
    /// <param name="culture">The language of what is said.</param>
    public static RegisterInputs Read(ExtensionLoadOptions options, CivilDate date, CultureInfo culture)
    {
        var problems = new List<LoadProblem>();
        var anchors = Parse(options.TrustAnchors, TrustFiles.Certificates, "Trust_NoCertificate", problems, culture);
        var lists = Parse(options.RevocationLists, TrustFiles.RevocationLists, "Trust_NoRevocationList", problems, culture);
        // An anchor or a revocation list that was meant to count and does not: then nobody vouches for anything.
        var isBroken = problems.Count > 0;
        var trust = new SignatureTrust(anchors, lists, DateOnly.ParseExact(date.ToString(), CivilDate.Format, CultureInfo.InvariantCulture));
        var documents = new List<RegisterDocument>();
        foreach (var path in options.Registers)
        {
            try
            {
                documents.Add(Read(Path.GetFullPath(path, AppContext.BaseDirectory), trust, options.AllowUnsignedRegisters, isBroken, problems, culture));
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(LoadProblemKind.BadSetting, path, e.Message));
            }
        }

        problems.AddRange(new RegisterSet(documents).Conflicts.Select(c => new LoadProblem(LoadProblemKind.BadSetting, c.Document.Name, TextResources.Format(c.Problem.Message, culture))));
        return new(documents, problems);
    }

    private static RegisterDocument Read(string path, SignatureTrust trust, bool allowUnsigned, bool isBroken, List<LoadProblem> problems, CultureInfo culture)
    {
        var content = File.ReadAllBytes(path);
        var verdict = SignatureVerifier.Verify(content, SignatureFile.Read(path), Path.GetFileName(SignatureFile.Of(path)), trust);
        var reliance = verdict switch
        {
            _ when isBroken => RegisterTrust.Refused,
            SignatureVerdict.Trusted => RegisterTrust.Trusted,
            SignatureVerdict.Refused => RegisterTrust.Refused,
            _ => allowUnsigned ? RegisterTrust.UnverifiedAllowed : RegisterTrust.Unverified,
        };
        var text = Encoding.UTF8.GetString(content);
        var document = RegisterDocument.Read(Path.GetFileName(path), text.StartsWith('\uFEFF') ? text[1..] : text, reliance);
        problems.AddRange(document.Problems.Select(p => new LoadProblem(LoadProblemKind.BadSetting, path, TextResources.Format(p.Message, culture))));
        switch (verdict)
        {
            case SignatureVerdict.Refused refused:
                problems.Add(new(LoadProblemKind.BadSetting, path, LoadProblem.Text("Signature_Refused", culture, refused.Reason, string.Join(", ", refused.Arguments))));
                break;
            case SignatureVerdict.Unverified:
                problems.Add(new(LoadProblemKind.BadSetting, path, LoadProblem.Text(allowUnsigned ? "Signature_UnverifiedAllowed" : "Signature_Unverified", culture)));
                break;
        }

        return document;
    }

    private static IReadOnlyList<T> Parse<T>(IEnumerable<string> files, Func<byte[], IReadOnlyList<T>> parse, string emptyKey, List<LoadProblem> problems, CultureInfo culture)
    {
        var items = new List<T>();
        foreach (var file in files)
        {
            try
            {
                var read = parse(File.ReadAllBytes(Path.GetFullPath(file, AppContext.BaseDirectory)));
                if (read.Count == 0)
                    problems.Add(new(LoadProblemKind.BadSetting, file, LoadProblem.Text(emptyKey, culture)));
                items.AddRange(read);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                problems.Add(new(LoadProblemKind.BadSetting, file, e.Message));
            }
            catch (Exception e) when (e is CryptographicException or AsnContentException or FormatException or ArgumentException or NotSupportedException)
            {
                problems.Add(new(LoadProblemKind.BadSetting, file, LoadProblem.Text(emptyKey, culture)));
            }
        }

        return items;
    }
}
