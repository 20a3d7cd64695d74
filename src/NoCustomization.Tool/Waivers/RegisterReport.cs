using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Rules.NC9;
using NoCustomization.Policy.Texts;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Verbs;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Waivers;

/// <summary>Something to say about a register.</summary>
/// <param name="Path">The register; absolute.</param>
/// <param name="Rule">The rule, or null for a reminder.</param>
/// <param name="Severity">How it weighs.</param>
/// <param name="Message">What to say, in the language of the run.</param>
/// <param name="Line">Where, from 1; 0 for the file as a whole.</param>
/// <param name="Column">Where in the line, from 1.</param>
/// <param name="Waiver">The entry, or null.</param>
internal sealed record RegisterRemark(string Path, Rule? Rule, RuleSeverity Severity, string Message, int Line, int Column, string? Waiver);

/// <summary>What <c>waivers check</c> finds in registers.</summary>
/// <param name="Files">The registers.</param>
/// <param name="Date">The day on which they are judged.</param>
/// <param name="Context">The language.</param>
internal sealed record RegisterReport(IReadOnlyList<RegisterFile> Files, CivilDate Date, ToolContext Context)
{
    private readonly Dictionary<RegisterFile, TextPosition> _positions = [];
    private IReadOnlyList<RegisterRemark>? _remarks;

    /// <summary>Everything there is to say, in the order of files and places.</summary>
    public IReadOnlyList<RegisterRemark> Remarks => _remarks ??= [.. Files.SelectMany(Of), .. new RegisterSet(Files.Select(f => f.Document)).Conflicts.Select(Of)];

    /// <summary>4 where a register is ill-formed, contradicts another or its signature does not hold; 1 where an entry lacks what the policy demands.</summary>
    /// <param name="isStrict">Whether reminders count.</param>
    public ExitCode ExitCode(bool isStrict) =>
        Remarks.Any(r => r.Rule == NC9007_RegisterInvalid.Rule) ? Cli.ExitCode.Evidence
        : Remarks.Any(r => r.Severity == RuleSeverity.Error || isStrict) ? Cli.ExitCode.Findings
        : Cli.ExitCode.Clean;

    private IEnumerable<RegisterRemark> Of(RegisterFile file)
    {
        // Of what is no register it does not matter who signed it.
        if (file.Signature is SignatureVerdict.Refused refused && file.Document.Register is not null)
            yield return new(file.Path, NC9007_RegisterInvalid.Rule, RuleSeverity.Error, Say(new(NC9007_RegisterInvalid.Rule.MessageKey, SignatureTexts.Of(refused, Context))), 0, 0, null);
        foreach (var problem in file.Document.Problems)
            yield return Of(file, problem);
        foreach (var waiver in file.Document.Register?.Waivers ?? [])
        {
            var status = WaiverStatus.Of(waiver, Date);
            if (status.State is not (WaiverStanding.Expired or WaiverStanding.EndsSoon))
                continue;
            var (line, column) = PositionsIn(file).Of(waiver.Start);
            var message = status.State == WaiverStanding.Expired ? Context.Text("CheckRegister_Expired", waiver.Id, waiver.ExpiresOn.ToString()!) : Context.Text("CheckRegister_EndsSoon", waiver.Id, waiver.ExpiresOn.ToString()!, status.DaysLeft!);
            yield return new(file.Path, null, RuleSeverity.Warning, message, line, column, waiver.Id);
        }
    }

    private RegisterRemark Of(RegisterConflict conflict) => Of(Files.First(f => f.Document == conflict.Document), conflict.Problem);

    private RegisterRemark Of(RegisterFile file, RegisterProblem problem)
    {
        var (line, column) = PositionsIn(file).Of(problem.Place.Start);
        return new(file.Path, problem.Rule, RuleSeverity.Error, Say(problem.Message), line, column, problem.WaiverId);
    }

    private TextPosition PositionsIn(RegisterFile file)
    {
        if (!_positions.TryGetValue(file, out var positions))
            _positions.Add(file, positions = new TextPosition(file.Document.Text));
        return positions;
    }

    private string Say(NoCustomization.Policy.Findings.Text text) => TextResources.Format(text, Context.Culture);
}
