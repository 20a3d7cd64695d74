using System;
using System.CommandLine;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using NoCustomization.Policy.Texts;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary><c>waivers sign &lt;register&gt;…</c>: writes the detached signature beside a register that is whole.</summary>
internal static class SignVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var registers = WaiversVerb.Registers(context);
        var pem = new Option<bool>("--pem") { Description = context.Text("Sign_Pem") };
        var command = new Command("sign", context.Text("Sign_Description")) { registers, pem };
        var certificate = CertificateOptions.AddTo(command, context);
        command.SetAction(result =>
        {
            // All are read before any is signed.
            var files = result.GetRequiredValue(registers).Select(f => RegisterFiles.Read(context, f, SignatureTrust.None, allowUnsigned: false)).ToArray();
            foreach (var file in files)
                RefuseIfFaulty(context, file);
            using var signer = certificate.Read(result);
            foreach (var file in files)
                Sign(context, file, signer, result.GetValue(pem));
            return (int)ExitCode.Clean;
        });
        return command;
    }

    // A signature says that the body stands by every entry.
    private static void RefuseIfFaulty(ToolContext context, RegisterFile file)
    {
        if (file.Document.Problems is [var problem, ..])
            throw new ToolException(context.Text("Sign_Faulty", Show(context, file.Path), file.Document.Problems.Count, TextResources.Format(problem.Message, context.Culture)));
    }

    private static void Sign(ToolContext context, RegisterFile file, SigningCertificate signer, bool isPem)
    {
        var path = SignatureFile.Of(file.Path);
        try
        {
            var signature = ContentSigner.Sign(file.Content, signer, DateTimeOffset.UtcNow);
            NewFile.Write(path, isPem ? SignatureFile.Armour(signature) : signature);
        }
        catch (SignatureException e)
        {
            throw new ToolException(context.Text("Sign_WouldBeRefused", SignatureTexts.Of(e.Verdict, context)));
        }
        catch (CryptographicException e)
        {
            throw new ToolException(context.Text("Sign_KeyFailed", CertificateNames.SubjectOf(signer.Certificate), e.Message));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(context.Text("Output_CannotWrite", path, e.Message));
        }

        context.Output.WriteLine(context.Text("Sign_Done", Show(context, path), CertificateNames.SubjectOf(signer.Certificate)));
    }

    private static string Show(ToolContext context, string path) => PathDisplay.Relative(context.Console.WorkingDirectory, path);
}
