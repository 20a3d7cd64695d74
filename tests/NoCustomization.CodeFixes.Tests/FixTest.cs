using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using NoCustomization.Analyzers;

namespace NoCustomization.CodeFixes.Tests;

/// <summary>One fix on C#: the test library also tries Fix All in document, project and solution.</summary>
internal sealed class FixTest<TFix> : CSharpCodeFixTest<CustomizationAnalyzer, TFix, DefaultVerifier>
    where TFix : CodeFixProvider, new()
{
    public FixTest(string before, string after)
    {
        TestCode = before;
        FixedCode = after;
        // Suppression by pragma is a finding of its own (NC9001), tested apart.
        TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.All);
    }
}
