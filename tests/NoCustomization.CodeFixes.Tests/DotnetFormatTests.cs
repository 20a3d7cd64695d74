using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers;
using Xunit;

namespace NoCustomization.CodeFixes.Tests;

/// <summary>
/// What <c>dotnet format analyzers</c> does: it asks a fix about the analyzer's first finding, of whatever rule, and hands the key of what it is offered, or none, to Fix All in the solution.
/// </summary>
public sealed class DotnetFormatTests
{
    [Theory]
    [InlineData("NC1002", "class B : Juki.Page", "class A : Juki.Nameless { }", "class B : Juki.IPrinter { public void Print() { } }")]
    [InlineData("NC1001", "class B : Juki.IFeeRule", "class A : Juki.Nameless { }", "class B : Juki.Calculator { }")]
    [InlineData("NC1007", "class B : Juki.IFeeRule", "class A : Juki.Nameless { }", "class B : Juki.IOldRule { public decimal Reduce(decimal fee) => fee; }")]
    [InlineData("NC1004", "OwnFrame()", "class A : Juki.Nameless { }", "class B : Juki.Notice { public new string Frame() => null; }")]
    [InlineData("NC2004", "Juki.Desk.Numbering", "class A : Juki.Nameless { }", "class B { object M() => Juki.Desk.OldNumbering; }")]
    [InlineData("NC2001", "=> Step(1);", "class A : Juki.Nameless { }", """class B : Juki.Counter { object M() => typeof(Juki.Counter).GetMethod("Step", (System.Reflection.BindingFlags)36).Invoke(this, new object[] { 1 }); }""")]
    [InlineData("NC9001", "class B { }", "class A : Juki.Nameless { }", """[System.Diagnostics.CodeAnalysis.SuppressMessage("NoCustomization", "NC1001")] class B { }""")]
    public async Task A_fix_is_found_though_another_finding_comes_first(string id, string expected, params string[] files)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var workspace = new AdhocWorkspace();
        var project = workspace.AddProject(ProjectInfo.Create(ProjectId.CreateNewId(), VersionStamp.Default, "Acme", "Acme", LanguageNames.CSharp, metadataReferences: References.All));
        foreach (var file in files)
            project = project.AddDocument(file.Length + ".cs", file).Project;
        var findings = await FindingsAsync(project, cancellation);
        var fix = Fixes.Single(f => f.FixableDiagnosticIds.Contains(id));
        CodeAction? offered = null;
        await fix.RegisterCodeFixesAsync(new CodeFixContext(project.GetDocument(findings[0].Location.SourceTree)!, findings[0], (action, _) => offered ??= action, cancellation));
        var document = project.Documents.First();
        var all = await fix.GetFixAllProvider()!.GetFixAsync(new FixAllContext(document, fix, FixAllScope.Solution, offered?.EquivalenceKey, [id], new Provider(findings), cancellation));
        var change = (await all!.GetOperationsAsync(cancellation)).OfType<ApplyChangesOperation>().Single();
        var text = await change.ChangedSolution.GetProject(project.Id)!.Documents.Last().GetTextAsync(cancellation);
        Assert.Contains(expected, text.ToString().ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    private static IEnumerable<CodeFixProvider> Fixes => [new UseExtensionPoint(), new NC1004_RenameHidingMember(), new NC2001_UseMemberDirectly(), new NC2004_UseReleasedApi(), new NC9001_RemoveSuppression(), new RemoveCustomization()];

    private static async Task<ImmutableArray<Diagnostic>> FindingsAsync(Project project, CancellationToken cancellation)
    {
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        var found = await compilation.WithAnalyzers([new CustomizationAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellation);
        return [.. found.OrderBy(d => compilation.SyntaxTrees.ToList().IndexOf(d.Location.SourceTree!)).ThenBy(d => d.Location.SourceSpan.Start)];
    }

    private sealed class Provider(ImmutableArray<Diagnostic> findings) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(findings.Where(f => document.TryGetSyntaxTree(out var tree) && tree == f.Location.SourceTree));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(findings);
    }
}
