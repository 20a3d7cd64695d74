using System.Collections.Immutable;
using NoCustomization.Policy.Findings;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Framework;

/// <summary>The facts that a diagnostic carries, from which tools make the finding's identity again.</summary>
internal static class Facts
{
    /// <summary>The properties of a usage's diagnostic.</summary>
    public static ImmutableDictionary<string, string?> Of(in Usage usage, string site, string vendorAssembly)
    {
        var builder = ImmutableDictionary.CreateBuilder<string, string?>();
        builder.Add(FindingProperties.Package, usage.Package?.Id ?? "");
        builder.Add(FindingProperties.Target, usage.TargetId);
        builder.Add(FindingProperties.Site, site);
        builder.Add(FindingProperties.Usage, UsageNames.Of(usage.Kind));
        builder.Add(FindingProperties.Vendor, vendorAssembly);
        if (Remedy.AlternativeOf(usage.Target) is { } alternative)
        {
            builder.Add(FindingProperties.UseInstead, alternative);
            builder.Add(FindingProperties.UseInsteadOf, Remedy.Replaced(usage.Target)!.DocumentationId);
        }

        return builder.ToImmutable();
    }
}
