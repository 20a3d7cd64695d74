using Microsoft.CodeAnalysis;
using NoCustomization.Analyzers.Cores;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>NC7007: an <c>InternalsVisibleTo</c> of the core, written by hand or by the build, for an assembly that is none of the package's.</summary>
internal static class NC7007_FriendExtractor
{
    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on, OwnPackage own)
    {
        foreach (var attribute in on.Vendor.Compilation.Assembly.GetAttributes())
        {
            if (!IsFriendship(attribute.AttributeClass) || Annotation.FirstText(attribute) is not { } text || !AssemblyIdentity.TryParseDisplayName(text, out var friend))
                continue;
            var assembly = on.Vendor.Compilation.Assembly.Name;
            if (attribute.ApplicationSyntaxReference is not { } syntax || NC7007_FriendVendor.Judge(own.Package, assembly, friend.Name, TokenText.Of(friend.PublicKeyToken)) is not { } verdict)
                continue;
            // Asked per tree, so that the finding shows while the attribute is typed.
            on.OnTree((context, vendor) =>
            {
                if (context.Tree == syntax.SyntaxTree)
                    context.ReportDiagnostic(vendor.Authored(verdict, null, Location.Create(syntax.SyntaxTree, syntax.Span)));
            });
        }
    }

    private static bool IsFriendship(INamedTypeSymbol? type) => type is
    {
        Name: "InternalsVisibleToAttribute",
        ContainingType: null,
        ContainingNamespace: { Name: "CompilerServices", ContainingNamespace: { Name: "Runtime", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } },
    };
}
