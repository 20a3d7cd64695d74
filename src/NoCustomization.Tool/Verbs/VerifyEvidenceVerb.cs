using System;
using System.Collections.Generic;
using System.CommandLine;
using System.IO;
using System.Linq;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Evidence;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Verbs.Waivers;
using NoCustomization.Tool.Waivers;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs;

/// <summary><c>verify-evidence &lt;zip&gt;</c>: whether a bundle is whole, unaltered and signed by somebody who is trusted. Offline.</summary>
internal static class VerifyEvidenceVerb
{
    /// <summary>Creates the verb.</summary>
    public static Command Create(ToolContext context)
    {
        var zip = new Argument<string>("zip") { Description = context.Text("VerifyEvidence_Zip") };
        var files = new Option<string>("--files") { Description = context.Text("VerifyEvidence_Files"), HelpName = "folder" };
        var date = EvaluationDate.Create(context);
        var command = new Command("verify-evidence", context.Text("VerifyEvidence_Description")) { zip, files, date };
        var trust = TrustOptions.AddTo(command, context);
        command.SetAction(result => (int)Run(
            context,
            result.GetRequiredValue(zip),
            result.GetValue(files) is { } folder ? Path.GetFullPath(folder, context.Console.WorkingDirectory) : null,
            trust.Read(result, EvaluationDate.Of(result.GetValue(date)).ToDateOnly())));
        return command;
    }

    private static ExitCode Run(ToolContext context, string zip, string? folder, SignatureTrust trust)
    {
        if (folder is not null && !Directory.Exists(folder))
            throw new ToolException(context.Text("Input_Missing", folder));
        var shown = PathDisplay.Relative(context.Console.WorkingDirectory, Path.GetFullPath(zip, context.Console.WorkingDirectory));
        EvidenceBundle bundle;
        try
        {
            bundle = EvidenceBundle.Read(InputFile.Read(context, zip));
        }
        catch (EvidenceException e)
        {
            context.Output.WriteLine($"{shown} : {context.Text("Error", Say(context, e.Defect))}");
            return ExitCode.Evidence;
        }

        var signature = SignatureVerifier.Verify(bundle.Manifest, bundle.Signature, BundleFormat.Signature, trust);
        List<string> defects = [.. EvidenceCheck.Parts(bundle).Select(d => Say(context, d)), .. Registers(context, bundle, trust), .. Files(context, bundle, folder, Path.GetFullPath(zip, context.Console.WorkingDirectory))];
        if (signature is SignatureVerdict.Refused refused)
            defects.Add(refused.Reason == SignatureRefusal.Unsigned ? Say(context, new("Unsigned")) : SignatureTexts.Of(refused, context));
        foreach (var defect in defects)
            context.Output.WriteLine(PrintableText.Of($"{shown} : {context.Text("Error", defect)}"));
        var said = bundle.Statement.Predicate;
        context.Output.WriteLine(PrintableText.Of(context.Text("VerifyEvidence_Run", said.Verb, said.Run, bundle.Statement.Subject.Count, string.Join(", ", said.Packages), said.ToolVersion)));
        context.Output.WriteLine(PrintableText.Of(context.Text("VerifyEvidence_Result", said.Errors, said.Warnings, said.Information, said.Level ?? "-", said.ExitCode)));
        context.Output.WriteLine(PrintableText.Of(context.Text("VerifyEvidence_" + (said.Mode == "report" ? "OnlyReported" : "Enforced"), said.EvaluationDate)));
        if (said.Baseline is { } baseline)
            context.Output.WriteLine(PrintableText.Of(context.Text("VerifyEvidence_Baseline", baseline.Name, baseline.EndsOn, baseline.Known, baseline.Sha256)));
        foreach (var register in said.Registers)
            context.Output.WriteLine(PrintableText.Of(context.Text("VerifyEvidence_Register", register.Name, WordOf(context, register.Trust))));
        if (signature is not SignatureVerdict.Refused)
            context.Output.WriteLine(SignatureTexts.Of(signature, context));
        return defects.Count > 0 ? ExitCode.Evidence : ExitCode.Clean;
    }

    private static string[] Files(ToolContext context, EvidenceBundle bundle, string? folder, string zip)
    {
        try
        {
            return folder is null ? [] : [.. EvidenceCheck.Files(bundle, folder, zip).Select(d => Say(context, d))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new ToolException(context.Text("Input_Unreadable", folder!, e.Message));
        }
    }

    // What the run relied on must still hold, by whom is believed here.
    private static IEnumerable<string> Registers(ToolContext context, EvidenceBundle bundle, SignatureTrust trust)
    {
        foreach (var register in bundle.Statement.Predicate.Registers)
        {
            if (register.Trust == RegisterPart.Trusted && bundle.Parts.TryGetValue(register.Part, out var content)
                && SignatureVerifier.Verify(content, bundle.Parts.GetValueOrDefault(SignatureFile.Of(register.Part)), SignatureFile.Of(register.Part), trust) is SignatureVerdict.Refused refused)
                yield return context.Text("Evidence_Register", register.Name, SignatureTexts.Of(refused, context));
        }
    }

    // A manifest is somebody else's: a word that nobody knows stays as it is.
    private static string WordOf(ToolContext context, string trust) => trust is RegisterPart.Trusted or "unverified" or "unverified-allowed" or "refused" ? context.Text("TrustWord_" + trust.Replace('-', '_')) : trust;

    private static string Say(ToolContext context, EvidenceDefect defect) => context.Text("Evidence_" + defect.Name, [.. defect.Arguments]);
}
