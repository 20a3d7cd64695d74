using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Rules.NC8;

/// <summary>NC8002: the assembly claims to be part of a core that does not name it.</summary>
internal static class NC8002_ClaimExtractor
{
    /// <summary>Registers the extractor where there is such a claim.</summary>
    public static void Register(Registrar on, FalseClaim? claim)
    {
        if (claim is null)
            return;
        var location = claim.Attribute.ApplicationSyntaxReference is { } syntax ? Location.Create(syntax.SyntaxTree, syntax.Span) : Location.None;
        var usage = Usage.Of(UsageKind.ClaimCore, claim.Package, "assembly:" + on.Vendor.Compilation.Assembly.Name);
        // Asked per tree, so that the finding shows while the attribute is typed.
        if (location.SourceTree is { } tree)
            on.OnTree((context, vendor) =>
            {
                if (context.Tree == tree && vendor.Judge(usage, null, location) is { } finding)
                    context.ReportDiagnostic(finding);
            });
        else
            on.OnBuild((context, vendor) =>
            {
                if (vendor.Judge(usage, null, location) is { } finding)
                    context.ReportDiagnostic(finding);
            });
    }
}
