using System;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using NoCustomization.Tool.Binaries;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Evidence;
using NoCustomization.Tool.Findings;
using NoCustomization.Tool.Verbs.Waivers;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs;

/// <summary>A bundle that is to be written.</summary>
/// <param name="context">The language.</param>
/// <param name="path">Where; absolute.</param>
/// <param name="signer">Who signs it, or null.</param>
internal sealed class EvidenceRequest(ToolContext context, string path, SigningCertificate? signer) : IDisposable
{
    /// <summary>Takes what is judged, by content.</summary>
    /// <param name="delivery">What was given.</param>
    /// <param name="seen">What was found in it.</param>
    /// <exception cref="ToolException">A file cannot be read.</exception>
    public RunInputs Take(Delivery delivery, BinaryResult seen)
    {
        try
        {
            // An older bundle may lie in the folder that is judged.
            return new(
                FileDigest.OfAll(delivery.Inputs, delivery.NameOf, except: path),
                [.. seen.Cores.Distinct()],
                [.. seen.Assemblies.Select(a => a with { File = delivery.NameOf(a.File) }).OrderBy(a => a.File, StringComparer.Ordinal)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(context.Text("Evidence_CannotTake", e.Message));
        }
    }

    /// <summary>Writes it.</summary>
    /// <exception cref="ToolException">It cannot be signed or written.</exception>
    public void Write(RunReport report, CoreInputs cores)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            NewFile.Write(path, EvidenceWriter.Write(report, cores.CatalogFiles, signer, context));
        }
        catch (SignatureException e)
        {
            throw new ToolException(context.Text("Sign_WouldBeRefused", SignatureTexts.Of(e.Verdict, context)));
        }
        catch (CryptographicException e)
        {
            throw new ToolException(context.Text("Sign_KeyFailed", CertificateNames.SubjectOf(signer!.Certificate), e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(context.Text("Output_CannotWrite", path, e.Message));
        }
    }

    /// <inheritdoc/>
    public void Dispose() => signer?.Dispose();
}
