using System.IO;
using System.Linq;
using NoCustomization.Policy.Catalogs;
using NoCustomization.Verification.Tests.Framework;
using Xunit;

namespace NoCustomization.Verification.Tests.Robustness;

/// <summary>Everything that lies in the running frameworks and in the SDK can be judged: no crash, no problem, nothing left out in silence.</summary>
public sealed class WholeFrameworkTests
{
    [Fact]
    public void Both_frameworks_are_judged_against_a_part_of_theirs()
    {
        // Microsoft.NETCore.App and, beside it, Microsoft.AspNetCore.App.
        var shared = Path.GetFullPath(Path.Combine(TestReferences.RuntimeFolder, "..", ".."));
        AssertJudged(shared, 150, "System.Collections", "System.Collections.Immutable", "System.ObjectModel");
    }

    [Fact]
    public void The_SDK_and_its_compilers_are_judged_against_a_part_of_theirs() => AssertJudged(TestReferences.SdkFolder, 300, "NuGet.Packaging");

    private static void AssertJudged(string folder, int atLeast, params string[] core)
    {
        var result = Verifier.Verify([folder], new VerificationOptions { Catalogs = [Catalog(core)] }, TestContext.Current.CancellationToken);
        Assert.Empty(result.Problems.Select(p => $"{p.Path}: {p.Message.Key} {string.Join(' ', p.Message.Arguments)}"));
        Assert.Empty(result.RulesNotRun.Select(r => $"{r.AssemblyFile}: {r.Rule.Id} {r.Reason.Key} {string.Join(' ', r.Reason.Arguments)}").Take(10));
        Assert.True(result.Assemblies.Count > atLeast);
        Assert.Contains(result.Findings, f => f.Key.RuleId == "NC1001");
        Assert.Contains(result.NotJudged, n => n.Reason == UnjudgedReason.Core);
    }

    private static Catalog Catalog(string[] assemblies) => CatalogReader.Read(
        $$"""{ "formatVersion": 1, "package": "framework", "namespaces": ["No.Such"], "assemblies": [ {{string.Join(", ", assemblies.Select(a => $$"""{ "name": "{{a}}" }"""))}} ] }""").Catalog!;
}
