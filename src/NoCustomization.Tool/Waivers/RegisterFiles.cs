using System;
using System.IO;
using System.Text;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Verbs.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Waivers;

/// <summary>Reads registers with their signatures.</summary>
internal static class RegisterFiles
{
    /// <summary>Reads a register.</summary>
    /// <param name="context">The language, and the folder that relative paths start from.</param>
    /// <param name="file">The register.</param>
    /// <param name="trust">Whom to believe.</param>
    /// <param name="allowUnsigned">Whether its waivers count although nobody is believed.</param>
    /// <exception cref="ToolException">It does not exist or cannot be read.</exception>
    public static RegisterFile Read(ToolContext context, string file, SignatureTrust trust, bool allowUnsigned)
    {
        var path = Path.GetFullPath(file, context.Console.WorkingDirectory);
        var content = InputFile.Read(context, path);
        var verdict = SignatureVerifier.Verify(content, SignatureOf(context, path), Path.GetFileName(SignatureFile.Of(path)), trust);
        var reliance = verdict switch
        {
            SignatureVerdict.Trusted => RegisterTrust.Trusted,
            SignatureVerdict.Refused => RegisterTrust.Refused,
            _ => allowUnsigned ? RegisterTrust.UnverifiedAllowed : RegisterTrust.Unverified,
        };
        return new(path, content, RegisterDocument.Read(Path.GetFileName(path), TextOf(content), reliance), verdict);
    }

    /// <summary>The text of a register, without a byte order mark.</summary>
    public static string TextOf(byte[] content) => Encoding.UTF8.GetString(content) is var text && text.StartsWith('\uFEFF') ? text[1..] : text;

    private static byte[]? SignatureOf(ToolContext context, string path)
    {
        try
        {
            return SignatureFile.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(context.Text("Input_Unreadable", SignatureFile.Of(path), e.Message));
        }
    }
}
