using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Waivers;
using NoCustomization.Policy.Artefacts;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Declared;

/// <summary>NC3005, NC3006: what the project's files beside the code say about the start of the process. The package hands them to the compiler as additional files.</summary>
internal static class ArtefactFiles
{
    /// <summary>Looks at an additional file.</summary>
    public static void Analyze(AdditionalFileAnalysisContext context, VendorCompilation vendor)
    {
        var file = context.AdditionalFile;
        if (vendor.SeenCores.Count == 0 || Artefact.SortOf(file.Path) is not (not ArtefactSort.None and var sort) || file.GetText(context.CancellationToken) is not { } text)
            return;
        var artefact = Artefact.Read(sort, text.ToString());
        var site = RelativePath(file.Path, vendor.Options.ProjectFolder);
        var findings = new List<Diagnostic>();
        foreach (var setting in artefact.Settings)
        {
            if (ArtefactUsages.Of(setting, vendor.SeenCores) is { } usage && vendor.JudgeFile(usage, site, Place(file, text, setting.Start, setting.Length)) is { } finding)
                findings.Add(finding);
        }

        // A file cannot cite: a waiver that names it covers what is found in it.
        foreach (var finding in WaiverRegistration.JudgeFile(vendor, findings))
            context.ReportDiagnostic(finding);

        if (artefact.Problem is { } problem)
        {
            var facts = Facts.Of(Usage.Of(UsageKind.FailAnalysis, null, "file:" + site), "", vendor.Compilation.Assembly.Name);
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.UnreadableArtefact, Place(file, text, problem.Start, problem.Length), facts, new LocalizableText(problem.Reason)));
        }
    }

    private static Location Place(AdditionalText file, SourceText text, int start, int length)
    {
        var span = TextSpan.FromBounds(Math.Min(start, text.Length), Math.Min(start + length, text.Length));
        return Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static string RelativePath(string path, string folder)
    {
        path = path.Replace('\\', '/');
        return folder.Length > 0 && path.StartsWith(folder, StringComparison.OrdinalIgnoreCase)
            ? path.Substring(folder.Length).TrimStart('/')
            : path.Substring(path.LastIndexOf('/') + 1);
    }
}
