using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Output;
using NoCustomization.Tool.Waivers;
using NoCustomization.Tool.Waivers.Drafting;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Verbs.Waivers;

/// <summary>Completes an entry and adds it to its register.</summary>
/// <param name="context">The language, and the person who may be asked.</param>
/// <param name="draft">What options and findings say.</param>
/// <param name="findings">The findings that it is for.</param>
/// <param name="isDraft">Whether it may lack what the policy demands, until it is approved.</param>
internal sealed class NewEntry(ToolContext context, WaiverDraft draft, IReadOnlyList<SarifFinding> findings, bool isDraft)
{
    private readonly Interview? _interview = context.Console.Prompt is { } prompt ? new(context, prompt) : null;

    /// <summary>Adds it.</summary>
    /// <param name="file">The register; created where it does not exist.</param>
    /// <param name="municipality">The code of the body, for a new register.</param>
    /// <param name="issuer">Who keeps it, for a new register.</param>
    /// <exception cref="ToolException">Something is missing and there is nobody to ask, or a file cannot be read or written.</exception>
    public ExitCode AddTo(string file, string? municipality, string? issuer)
    {
        var path = Path.GetFullPath(file, context.Console.WorkingDirectory);
        if (!path.EndsWith(Register.FileSuffix, StringComparison.OrdinalIgnoreCase))
            throw new ToolException(context.Text("New_FileName", file, Register.FileSuffix));
        var isThere = File.Exists(path);
        var bytes = isThere ? InputFile.Read(context, path) : [];
        var text = isThere ? RegisterFiles.TextOf(bytes) : "";
        var register = isThere ? RegisterReader.Read(text).Register ?? throw new ToolException(context.Text("List_IllFormed", file), ExitCode.Evidence) : null;
        if (!isThere)
            (municipality, issuer) = (Need(municipality, "--municipality", "New_Municipality", CodeProblem), Need(issuer, "--issuer", "New_Issuer", _ => null));

        AskAll();
        var changed = Compose(text, municipality, issuer, isThere);
        Warn(register);
        var hasMark = bytes is [0xEF, 0xBB, 0xBF, ..];
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            NewFile.Write(path, [.. hasMark ? Encoding.UTF8.Preamble : default, .. Encoding.UTF8.GetBytes(changed)]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new ToolException(context.Text("Output_CannotWrite", path, e.Message));
        }

        context.Output.WriteLine(context.Text("New_Done", draft["id"], PathDisplay.Relative(context.Console.WorkingDirectory, path)));
        if (File.Exists(SignatureFile.Of(path)))
            context.Output.WriteLine(context.Text("New_SignAgain", Path.GetFileName(SignatureFile.Of(path))));
        return ExitCode.Clean;
    }

    private void AskAll()
    {
        if (_interview is null)
            return;
        foreach (var field in WaiverField.All.Where(f => !draft.Has(f)))
            Answered(_interview.Ask(draft, field));
    }

    // The register as it would be, read as everybody will read it: again and again until the policy is satisfied.
    private string Compose(string text, string? municipality, string? issuer, bool isThere)
    {
        while (true)
        {
            if (draft["id"].Length == 0)
            {
                if (_interview is null)
                    throw Missing(["--id"], []);
                Answered(_interview.Ask(draft, WaiverField.Of("id")));
                continue;
            }

            var changed = isThere ? RegisterEditor.Append(text, draft.ToJson()) : RegisterEditor.Create(municipality!, issuer!, draft.ToJson());
            var read = RegisterReader.Read(changed);
            if (read.Register is null)
                throw new ToolException(TextResources.Format(read.Problems.First(p => p.WaiverId is null).Message, context.Culture));
            var refusals = read.Register.Waivers[^1].Refusals;
            if (refusals.Count == 0)
                return changed;
            var reasons = refusals.Select(r => $"{r.Member}: {TextResources.Format(r.Reason, context.Culture)}").ToArray();
            if (isDraft)
            {
                context.Error.WriteLine(context.Text("New_DraftLacks", string.Concat(reasons.Select(r => "\n  " + r))));
                return changed;
            }

            if (_interview is null)
                throw Missing([.. refusals.Select(r => WaiverField.All.FirstOrDefault(f => f.Member == r.Member || f.Member.StartsWith(r.Member + ".", StringComparison.Ordinal))?.Option).OfType<string>().Distinct()], reasons);
            context.Error.WriteLine();
            context.Error.WriteLine(string.Join('\n', reasons));
            foreach (var field in WaiverField.All.Where(f => refusals.Any(r => r.Member == f.Member || f.Member.StartsWith(r.Member + ".", StringComparison.Ordinal))))
                Answered(_interview.Ask(draft, field));
        }
    }

    private void Warn(Register? register)
    {
        var weak = new WeakReasons(draft, register, findings, context).Find();
        foreach (var warning in weak)
            context.Error.WriteLine(context.Text("New_Warning", warning));
        if (weak.Count > 0 && context.Console.Prompt is { } prompt)
            Answered(prompt.Ask(context.Text("New_WriteAnyway"))?.Trim().StartsWith("y", StringComparison.OrdinalIgnoreCase) == true);
    }

    private string Need(string? given, string option, string explanation, Func<string, string?> problemOf)
    {
        while (string.IsNullOrWhiteSpace(given) || problemOf(given) is not null)
        {
            if (!string.IsNullOrWhiteSpace(given) && problemOf(given) is { } problem)
            {
                if (context.Console.Prompt is null)
                    throw new ToolException(problem);
                context.Error.WriteLine("  " + problem);
            }

            if (context.Console.Prompt is not { } prompt)
                throw Missing([option], []);
            context.Error.WriteLine(context.Text(explanation));
            given = prompt.Ask(option[2..] + "> ");
            Answered(given is not null);
        }

        return given!.Trim();
    }

    private string? CodeProblem(string code) => MunicipalityCode.IsValid(code.Trim()) ? null : context.Text("New_NotACode", code);

    private void Answered(bool isAnswered)
    {
        if (!isAnswered)
            throw new ToolException(context.Text("New_NotWritten"));
    }

    private ToolException Missing(IReadOnlyList<string> options, IReadOnlyList<string> reasons) =>
        new(context.Text("New_Missing", string.Join(", ", options)) + string.Concat(reasons.Select(r => "\n  " + r)));
}
