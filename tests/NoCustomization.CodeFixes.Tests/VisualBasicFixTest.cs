using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.VisualBasic;
using NoCustomization.Analyzers;

namespace NoCustomization.CodeFixes.Tests;

/// <summary>One fix on Visual Basic.</summary>
internal sealed class VisualBasicFixTest<TFix> : CodeFixTest<DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    public VisualBasicFixTest(string before, string after)
    {
        TestCode = before;
        FixedCode = after;
        TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.All);
    }

    public override string Language => LanguageNames.VisualBasic;

    public override Type SyntaxKindType => typeof(SyntaxKind);

    protected override string DefaultFileExt => "vb";

    protected override CompilationOptions CreateCompilationOptions() => new VisualBasicCompilationOptions(OutputKind.DynamicallyLinkedLibrary);

    protected override ParseOptions CreateParseOptions() => new VisualBasicParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);

    protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => [new CustomizationAnalyzer()];

    protected override IEnumerable<CodeFixProvider> GetCodeFixProviders() => [new TFix()];
}
