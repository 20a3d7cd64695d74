using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Libraries.Startup;

namespace NoCustomization.Analyzers.Declared;

/// <summary>NC3006: <c>[assembly: HostingStartup(…)]</c> in a library. What a program does to its own start is no injection.</summary>
internal sealed class HostingStartups(VendorCompilation vendor) : AttributeExtractor(StartupAttributes.HostingStartup)
{
    /// <inheritdoc/>
    public override void Analyze(SemanticModelAnalysisContext at, NameUse use, SyntaxNode syntax)
    {
        if (vendor.Compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary && DataOf(vendor.Compilation.Assembly, syntax) is { } data
            && StartupUsages.Hook(vendor.SeenCores, StartupKeys.HostingStartupAttribute, vendor.CoreSymbolOf(data.AttributeClass)) is { } usage)
        {
            at.Report(vendor, usage, null, syntax.GetLocation());
        }
    }
}
