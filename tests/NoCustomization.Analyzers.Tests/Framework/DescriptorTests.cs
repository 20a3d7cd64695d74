using System;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using NoCustomization.Policy.Rules;
using Xunit;

namespace NoCustomization.Analyzers.Tests.Framework;

/// <summary>Descriptors come from the rule catalog, and none can be configured away.</summary>
public sealed class DescriptorTests
{
    private static readonly DiagnosticDescriptor[] Descriptors = [.. new CustomizationAnalyzer().SupportedDiagnostics];

    [Fact]
    public void Every_rule_of_the_source_eye_has_one_descriptor()
    {
        Assert.Equal(RuleCatalog.All.Where(r => r.Eyes.HasFlag(Eyes.Source)).Select(r => r.Id), Descriptors.Select(d => d.Id));
        foreach (var descriptor in Descriptors)
        {
            var rule = RuleCatalog.Find(descriptor.Id)!;
            Assert.Equal(rule.Category, descriptor.Category);
            Assert.Equal(rule.HelpUri, descriptor.HelpLinkUri);
            Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.True(descriptor.IsEnabledByDefault);
        }
    }

    [Fact]
    public void No_descriptor_is_configurable_and_the_guard_is_the_compilers_own()
    {
        Assert.All(Descriptors, d => Assert.Contains(WellKnownDiagnosticTags.NotConfigurable, d.CustomTags));
        Assert.Equal(["NC9001"], Descriptors.Where(d => d.CustomTags.Contains(WellKnownDiagnosticTags.Compiler)).Select(d => d.Id));
    }

    [Fact]
    public void The_same_descriptors_are_handed_out_every_time()
    {
        var analyzer = new CustomizationAnalyzer();
        Assert.True(analyzer.SupportedDiagnostics.Equals(analyzer.SupportedDiagnostics));
    }

    [Fact]
    public void The_release_files_name_every_rule()
    {
        var folder = Path.Combine(References.Metadata("RepositoryRoot"), "src", "NoCustomization.Analyzers");
        var lines = File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Shipped.md"))
            .Concat(File.ReadAllLines(Path.Combine(folder, "AnalyzerReleases.Unshipped.md")))
            .Where(l => l.StartsWith("NC", StringComparison.Ordinal));
        Assert.Equal(Descriptors.Select(d => $"{d.Id} | {d.Category} | {d.DefaultSeverity} | CustomizationAnalyzer"), lines);
    }
}
