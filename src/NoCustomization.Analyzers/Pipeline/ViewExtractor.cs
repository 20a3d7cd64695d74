using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Policy.Libraries.Pipeline;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Pipeline;

/// <summary>NC4006: a compiled view at the path of a core's.</summary>
internal sealed class ViewExtractor(VendorCompilation vendor) : AttributeExtractor(CompiledViews.Attribute)
{
    /// <inheritdoc/>
    public override void Analyze(SemanticModelAnalysisContext at, NameUse use, SyntaxNode syntax)
    {
        if (DataOf(vendor.Compilation.Assembly, syntax) is not { } data || PathOf(data) is not { } path || !CompiledViews.IsShown(path))
            return;
        foreach (var core in vendor.CoreAssemblies)
        {
            foreach (var other in ViewsOf(core.Symbol))
            {
                if (!CompiledViews.AreSame(other, path))
                    continue;
                at.Report(vendor, Usage.Of(UsageKind.HookPipeline, core.Package, CompiledViews.TargetOf(other)), null, syntax.GetLocation());
                return;
            }
        }
    }

    private IEnumerable<string> ViewsOf(IAssemblySymbol core)
    {
        foreach (var attribute in core.GetAttributes())
        {
            if (Is(attribute.AttributeClass) && PathOf(attribute) is { } path)
                yield return path;
        }
    }

    private static string? PathOf(AttributeData attribute) => attribute.ConstructorArguments is [_, _, { Value: string path }] ? path : null;
}
