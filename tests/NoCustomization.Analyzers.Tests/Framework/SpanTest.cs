using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>
/// Runs the analyzer through the compiler's own test library, which compares exact spans (<c>{|NC1001:Closed|}</c>) and repeats each test in ways that hand-written ones forget.
/// </summary>
internal sealed class SpanTest : CSharpAnalyzerTest<CustomizationAnalyzer, DefaultVerifier>
{
    private SpanTest(string core, string[] vendor)
    {
        // Suppression by pragma is a finding of its own (NC9001), tested apart.
        TestBehaviors |= TestBehaviors.SkipSuppressionCheck;
        ReferenceAssemblies = new ReferenceAssemblies("net10.0");
        TestState.AdditionalReferences.AddRange(References.All);
        TestState.AdditionalReferences.Add(Shape.Emit(Shape.Library("Juki", Shape.CoreHeader + core)));
        foreach (var text in vendor)
            TestState.Sources.Add(text);
    }

    /// <summary>Runs the analyzer over the vendor's files, whose markup says what must be found.</summary>
    public static Task Expect(string core, params string[] vendor) => new SpanTest(core, vendor).RunAsync(TestContext.Current.CancellationToken);
}
