using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Syntax;
using NoCustomization.Policy.Libraries.Startup;

namespace NoCustomization.Analyzers.Declared;

/// <summary>NC3008: module initializers of an extension. One with an empty body does nothing: a generator wants a method to be kept when unused code is trimmed.</summary>
internal sealed class ModuleInitializers(VendorCompilation vendor) : AttributeExtractor(StartupAttributes.ModuleInitializer)
{
    /// <summary>Whether a compilation can break the rule: an extension in C#. Visual Basic does not know the attribute.</summary>
    public static bool Concern(Compilation compilation) => compilation.Language == LanguageNames.CSharp && ExtensionDeclaration.IsIn(compilation.Assembly);

    /// <inheritdoc/>
    public override void Analyze(SemanticModelAnalysisContext at, NameUse use, SyntaxNode syntax)
    {
        if (MethodOf(at.SemanticModel, syntax, at.CancellationToken) is { MethodKind: MethodKind.Ordinary, IsStatic: true } method && DataOf(method, syntax) is not null
            && !IsEmpty(method, at.CancellationToken) && StartupUsages.RunAtLoad(vendor.SeenCores) is { } usage)
        {
            at.Report(vendor, usage, method, syntax.GetLocation());
        }
    }

    private static bool IsEmpty(IMethodSymbol method, CancellationToken cancellation)
    {
        foreach (var part in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
        {
            if (!CSharpCalls.IsEmptyBody(part.GetSyntax(cancellation)))
                return false;
        }

        return true;
    }
}
