using System;
using System.Collections.Generic;
using System.Linq;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;
using NoCustomization.Policy.Waivers;
using NoCustomization.Tool.Cli;
using NoCustomization.Tool.Findings;
using NoCustomization.Verification;
using NoCustomization.Verification.Signing;

namespace NoCustomization.Tool.Waivers;

/// <summary>The registers of a run, their signatures judged, and what else waivers depend on.</summary>
/// <param name="context">The language.</param>
/// <param name="trust">Whom to believe.</param>
/// <param name="allowUnsigned">Whether waivers count although nobody is believed.</param>
/// <param name="municipality">The municipality for which is delivered, or null.</param>
/// <param name="date">The day on which waivers are judged.</param>
internal sealed class WaiverInputs(ToolContext context, SignatureTrust trust, bool allowUnsigned, string? municipality, CivilDate date)
{
    private readonly List<RegisterFile> _files = [];

    /// <summary>The registers; absolute paths, each once.</summary>
    public IReadOnlyList<RegisterFile> Files => _files;

    /// <summary>The municipality, or null.</summary>
    public string? Municipality { get; } = municipality;

    /// <summary>The day on which waivers are judged.</summary>
    public CivilDate Date { get; } = date;

    /// <summary>What the binary eye needs.</summary>
    public WaiverOptions Options => new() { Registers = new RegisterSet(_files.Select(f => f.Document)), Municipality = Municipality, Date = Date };

    /// <summary>The registers, for reports.</summary>
    public IReadOnlyList<RunRegister> Registers => [.. _files.Select(f => new RunRegister(f.Path, f.Document.Trust))];

    /// <summary>Adds a register.</summary>
    /// <exception cref="ToolException">It does not exist or cannot be read.</exception>
    public void Add(string path)
    {
        if (!_files.Exists(f => f.Path == path))
            _files.Add(RegisterFiles.Read(context, path, trust, allowUnsigned));
    }

    /// <summary>The same with the registers of a project, and its municipality where the run names none.</summary>
    public WaiverInputs With(IEnumerable<string> registers, string? ofProject)
    {
        var inputs = new WaiverInputs(context, trust, allowUnsigned, Municipality ?? ofProject, Date);
        inputs._files.AddRange(_files);
        foreach (var path in registers)
            inputs.Add(path);
        return inputs;
    }

    /// <summary>A waiver by its id, if its register lowers findings.</summary>
    public Waiver? Relied(string id) => Options.Registers.Find(id, Municipality) is { Waiver: { } waiver, Document.Lowers: true } ? waiver : null;

    /// <summary>What is wrong in the registers: NC9006 and NC9007.</summary>
    public IReadOnlyList<Finding> Findings(bool onlyReports) => [.. new RegisterReport(_files, Date, context).Remarks.Where(r => r.Rule is not null).Select(r => Of(r, onlyReports))];

    private static Finding Of(RegisterRemark remark, bool onlyReports)
    {
        var name = System.IO.Path.GetFileName(remark.Path);
        return new Finding
        {
            Key = new FindingKey(remark.Rule!.Id, "", remark.Waiver is { } id ? "waiver:" + id : "register:" + name, "", name, UsageKind.KeepRegister),
            Rule = remark.Rule,
            Severity = FindingSeverity.Of(remark.Rule, onlyReports),
            Message = remark.Message,
            Place = new SourcePlace(remark.Path, remark.Line, remark.Column, remark.Line, remark.Column),
            Artifact = remark.Path,
            Eyes = Eyes.Artefacts,
        };
    }
}
