using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Usages;
using NoCustomization.Policy.Waivers;

namespace NoCustomization.Analyzers.Waivers;

/// <summary>The registers of waivers among a project's additional files. A compiler verifies no signatures: their form is all that counts here.</summary>
internal sealed class RegisterFiles
{
    private const int Utf8 = 65001;

    // Keeps what was read as long as the compiler keeps the text.
    private static readonly SourceTextValueProvider<RegisterReadResult> s_reader = new(Read);

    private readonly List<(AdditionalText File, SourceText Text, RegisterDocument Document)> _files = [];

    private RegisterFiles(RegisterSet set) => Set = set;

    /// <summary>The registers together.</summary>
    public RegisterSet Set { get; }

    /// <summary>Reads the registers, in order of path: editors hand files out in no particular order. Null where there is none.</summary>
#pragma warning disable RS1012 // What is read here decides what is registered.
    public static RegisterFiles? Read(CompilationStartAnalysisContext start)
#pragma warning restore RS1012
    {
        List<(AdditionalText, SourceText, RegisterDocument)>? found = null;
        foreach (var file in start.Options.AdditionalFiles)
        {
            if (!file.Path.EndsWith(Register.FileSuffix, StringComparison.OrdinalIgnoreCase))
                continue;
            if (file.GetText(start.CancellationToken) is not { } text)
                throw new IOException(file.Path);
            var read = start.TryGetValue(text, s_reader, out var known) ? known : Read(text);
            (found ??= []).Add((file, text, new RegisterDocument(Path.GetFileName(file.Path), text.ToString(), read, RegisterTrust.FormOnly)));
        }

        if (found is null)
            return null;
        found.Sort(static (a, b) => string.CompareOrdinal(a.Item1.Path, b.Item1.Path));
        var files = new RegisterFiles(new RegisterSet(found.ConvertAll(f => f.Item3)));
        files._files.AddRange(found);
        return files;
    }

    // The compiler takes other encodings as well; the tool reads bytes.
    private static RegisterReadResult Read(SourceText text) => text.Encoding is null or { CodePage: Utf8 }
        ? RegisterReader.Read(text.ToString())
        : new RegisterReadResult(null, [new RegisterProblem(new DocumentProblem(0, 0, new Text("Json_NotUtf8")), null)]);

    /// <summary>Reports what is wrong in the registers, NC9006 and NC9007, in the files themselves.</summary>
    /// <param name="start">The compilation.</param>
    /// <param name="severity">How that weighs.</param>
    public void Report(CompilationStartAnalysisContext start, DiagnosticSeverity severity)
    {
        foreach (var (file, text, document) in _files)
        {
            var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
            foreach (var problem in document.Problems)
                diagnostics.Add(Describe(file, text, document, problem, severity));
            foreach (var conflict in Set.Conflicts)
            {
                if (conflict.Document == document)
                    diagnostics.Add(Describe(file, text, document, conflict.Problem, severity));
            }

            if (diagnostics.Count > 0)
                StartReports.Report(start, file, diagnostics.ToImmutable());
        }
    }

    // A register belongs to no vendor: every project that reads it finds the same.
    private static Diagnostic Describe(AdditionalText file, SourceText text, RegisterDocument document, RegisterProblem problem, DiagnosticSeverity severity)
    {
        var span = TextSpan.FromBounds(Math.Min(problem.Place.Start, text.Length), Math.Min(problem.Place.Start + problem.Place.Length, text.Length));
        return Diagnostic.Create(
            Descriptors.Of(problem.Rule),
            Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span)),
            severity,
            additionalLocations: null,
            Facts.Of(problem.UsageIn(document.Name), document.Name, ""),
            LocalizableText.Arguments(problem.Message));
    }
}
