using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Rules;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC8;

/// <summary>NC8002: the compilation, or an assembly it references, claims to be one package with a core that does not name it.</summary>
internal static class NC8002_ClaimExtractor
{
    /// <summary>Registers the extractor for a claim.</summary>
    public static void Register(Registrar on, FalseClaim claim)
    {
        // Asked per tree, so that the finding shows while the attribute is typed.
        if (claim.Location.SourceTree is { } tree)
            on.OnTree((context, vendor) =>
            {
                if (context.Tree == tree && Judge(claim, vendor) is { } finding)
                    context.ReportDiagnostic(finding);
            });
        else
            on.OnBuild((context, vendor) =>
            {
                if (Judge(claim, vendor) is { } finding)
                    context.ReportDiagnostic(finding);
            });
    }

    private static Diagnostic? Judge(FalseClaim claim, VendorCompilation vendor)
    {
        var usage = Usage.Of(UsageKind.ClaimCore, claim.Package, "assembly:" + claim.Claimant);
        return Policy.Rules.Judge.Of(usage, claim.Claimant) is { } verdict && vendor.Options.Judges(RuleRange.Integrity)
            ? vendor.Create(verdict.Rule, usage, claim.Location, "", LocalizableText.Arguments(verdict.Message))
            : null;
    }
}
