using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using NoCustomization.Analyzers.Framework;
using NoCustomization.Analyzers.Rules.NC1;
using NoCustomization.Policy.Cores;
using NoCustomization.Policy.Rules.NC7;

namespace NoCustomization.Analyzers.Authoring;

/// <summary>NC7002: what is opened as an extension point and yet opens nothing.</summary>
internal sealed class NC7002_SeamExtractor
{
    private readonly OwnPackage _own;
    private HashSet<ISymbol>? _aboveOpen;

    private NC7002_SeamExtractor(OwnPackage own) => _own = own;

    /// <summary>Registers the extractor.</summary>
    public static void Register(Registrar on, OwnPackage own) => on.OnType(new NC7002_SeamExtractor(own).Analyze);

    private void Analyze(SymbolAnalysisContext context, VendorCompilation own)
    {
        foreach (var symbol in AnnotatedSymbols.In((INamedTypeSymbol)context.Symbol))
        {
            if (AnnotatedSymbols.Find(symbol, AnnotationNames.ExtensionPoint) is null || own.CoreSymbolOf(symbol) is not { } core)
                continue;
            var flaw = !VendorView.Sees(symbol) ? PointFlaw.Hidden : symbol is INamedTypeSymbol type ? FlawOf(type, own) : FlawOf(symbol, own, context.CancellationToken);
            context.Report(own, NC7002_ExtensionPointNotAbstract.Judge(core, flaw), symbol, Ancestry.Identifier(symbol));
        }
    }

    private static PointFlaw FlawOf(INamedTypeSymbol type, VendorCompilation own) => type.TypeKind switch
    {
        TypeKind.Class when type.IsSealed || type.IsStatic => PointFlaw.Sealed,
        TypeKind.Class when !VendorView.CanDerive(type) => PointFlaw.Barred,
        TypeKind.Class when !Seams.Has(type, own) => PointFlaw.Seamless,
        TypeKind.Interface when !VendorView.CanImplement(type) => PointFlaw.Unimplementable,
        TypeKind.Module => PointFlaw.Sealed,
        _ => PointFlaw.None,
    };

    private PointFlaw FlawOf(ISymbol member, VendorCompilation own, CancellationToken cancellation)
    {
        var type = member.ContainingType;
        if (IsHandedOver(member))
            return PointFlaw.None;
        if (!Seams.CanOverride(member))
            return PointFlaw.Fixed;
        if (type.TypeKind == TypeKind.Interface)
            return VendorView.CanImplement(type) ? OpenOrClosed(type, own, cancellation) : PointFlaw.Unimplementable;
        return type.TypeKind == TypeKind.Class && VendorView.CanDerive(type) ? OpenOrClosed(type, own, cancellation) : PointFlaw.SealedType;
    }

    // An event is subscribed to, a delegate or a static setting is set: nothing has to be overridden.
    private static bool IsHandedOver(ISymbol member) => member switch
    {
        IEventSymbol => true,
        IPropertySymbol { SetMethod: { } setter } property => VendorView.IsOpen(setter.DeclaredAccessibility) && (property.IsStatic || property.Type.TypeKind == TypeKind.Delegate),
        IFieldSymbol { IsReadOnly: false, IsConst: false } field => field.IsStatic || field.Type.TypeKind == TypeKind.Delegate,
        _ => false,
    };

    // A closed type may stand above an open one, whose descendants override the member.
    private PointFlaw OpenOrClosed(INamedTypeSymbol type, VendorCompilation own, CancellationToken cancellation) =>
        own.CoreSymbolOf(type) is not { } core || Openness.IsOpenForDeriving(core) || AboveOpen(own, cancellation).Contains(type) || _own.Package.Assemblies.Count > 1
            ? PointFlaw.None
            : PointFlaw.ClosedType;

    private HashSet<ISymbol> AboveOpen(VendorCompilation own, CancellationToken cancellation)
    {
        if (_aboveOpen is { } known)
            return known;
        var above = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        Collect(own.Compilation.Assembly.GlobalNamespace, above, own, cancellation);
        return _aboveOpen = above;
    }

    private static void Collect(INamespaceOrTypeSymbol container, HashSet<ISymbol> above, VendorCompilation own, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        foreach (var member in container.GetMembers())
        {
            if (member is not INamespaceOrTypeSymbol inner)
                continue;
            Collect(inner, above, own, cancellation);
            if (inner is not INamedTypeSymbol type || AnnotatedSymbols.Find(type, AnnotationNames.ExtensionPoint) is null)
                continue;
            for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
                above.Add(parent.OriginalDefinition);
            foreach (var contract in type.AllInterfaces)
                above.Add(contract.OriginalDefinition);
        }
    }
}
