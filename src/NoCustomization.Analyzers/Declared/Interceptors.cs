using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Names;
using NoCustomization.Analyzers.Syntax;
using NoCustomization.Policy.Libraries.Interception;
using NoCustomization.Policy.Usages;

namespace NoCustomization.Analyzers.Declared;

/// <summary>
/// NC3004: interceptors whose attribute names a call of a core method. The compiler that runs decides about the file by its checksum, which older ones cannot compute: here the
/// file's name, the position and the number of parameters tell.
/// </summary>
internal sealed class Interceptors(VendorCompilation vendor) : AttributeExtractor(InterceptedPlace.Attribute)
{
    private readonly Lazy<Dictionary<string, List<SyntaxTree>>> _files = new(() => FilesOf(vendor.Compilation));

    /// <inheritdoc/>
    public override void Analyze(SemanticModelAnalysisContext at, NameUse use, SyntaxNode syntax)
    {
        if (at.SemanticModel.Language != LanguageNames.CSharp || MethodOf(at.SemanticModel, syntax, at.CancellationToken) is not { MethodKind: MethodKind.Ordinary } interceptor)
            return;
        if (DataOf(interceptor, syntax) is { } attribute && PlaceOf(attribute) is { } place && TargetOf(interceptor, place, at.CancellationToken) is { } target
            && vendor.CoreSymbolOf(target) is { } core)
        {
            at.Report(vendor, Usage.Of(UsageKind.Intercept, core), interceptor, syntax.GetLocation());
        }
    }

    private static InterceptedPlace? PlaceOf(AttributeData attribute) => attribute.ConstructorArguments switch
    {
        [{ Value: int version }, { Value: string data }] => InterceptedPlace.Read(version, data),
        [{ Value: string path }, { Value: int line }, { Value: int column }] => InterceptedPlace.Read(path, line, column),
        _ => null,
    };

    private static Dictionary<string, List<SyntaxTree>> FilesOf(Compilation compilation)
    {
        var files = new Dictionary<string, List<SyntaxTree>>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var name = InterceptedPlace.NameOf(tree.FilePath);
            if (!files.TryGetValue(name, out var trees))
                files.Add(name, trees = []);
            trees.Add(tree);
        }

        return files;
    }

    private IMethodSymbol? TargetOf(IMethodSymbol interceptor, InterceptedPlace place, CancellationToken cancellation)
    {
        if (!_files.Value.TryGetValue(place.FileName, out var trees))
            return null;
        foreach (var tree in trees)
        {
            if (PositionIn(tree.GetText(cancellation), place) is not { } position || CSharpCalls.At(tree.GetRoot(cancellation), position) is not { } call)
                continue;
#pragma warning disable RS1030 // Reached only from an interceptor's attribute; the call that it names may stand in another file.
            var model = vendor.Compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
            if (model.GetSymbolInfo(call, cancellation).Symbol is IMethodSymbol method && TakesPlaceOf(interceptor, method))
                return method;
        }

        return null;
    }

    private static int? PositionIn(SourceText text, InterceptedPlace place)
    {
        if (place.Position >= 0)
            return place.Position < text.Length ? place.Position : null;
        return place.Line < text.Lines.Count && text.Lines[place.Line] is var line && place.Column < line.Span.Length ? line.Start + place.Column : null;
    }

    // An interceptor has the parameters of the method, and before them the receiver where there is one.
    private static bool TakesPlaceOf(IMethodSymbol interceptor, IMethodSymbol method) =>
        interceptor.Parameters.Length == method.Parameters.Length + (method.IsStatic ? 0 : 1) || interceptor.Parameters.Length == method.ReducedFrom?.Parameters.Length;
}
