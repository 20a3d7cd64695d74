using System.Collections.Generic;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Metadata;

namespace NoCustomization.Verification.Cores;

/// <summary>Finds the core symbols that a vendor assembly's metadata refers to, under the cores it is judged against.</summary>
internal sealed class CoreResolver(TypeResolver types, TypeHierarchy hierarchy, CoreSet cores)
{
    private readonly Dictionary<KnownAssembly, CorePackage?> _packages = [];
    private readonly Dictionary<AssemblyImage, KnownReference[]> _references = [];

    /// <summary>The cores judged against.</summary>
    public CoreSet Cores { get; } = cores;

    /// <summary>The core an assembly belongs to, or null.</summary>
    public CorePackage? PackageOf(KnownAssembly assembly)
    {
        if (!_packages.TryGetValue(assembly, out var package))
            _packages.Add(assembly, package = Cores.PackageOf(assembly.Facts.Name, assembly.Facts.PublicKeyToken));
        return package;
    }

    /// <summary>The core an assembly that was not found belongs to, or null.</summary>
    public CorePackage? PackageOf(AssemblyFacts reference) => Cores.PackageOf(reference.Name, reference.PublicKeyToken);

    /// <summary>The core that the type a handle means belongs to, or null. Definition, reference or specification; of a constructed type, the definition.</summary>
    public CorePackage? PackageOf(AssemblyImage image, EntityHandle type)
    {
        var definition = TypeResolver.DefinitionOf(image.Metadata, type);
        if (definition.IsNil)
            return null;
        if (definition.Kind == HandleKind.TypeDefinition)
            return PackageOf(image.Assembly);
        if (definition.Kind != HandleKind.TypeReference)
            return null;
        ref var known = ref Known(image, (TypeReferenceHandle)definition);
        if (!known.HasPackage)
            (known.HasPackage, known.Package) = (true, Find(image, definition));
        return known.Package;
    }

    private CorePackage? Find(AssemblyImage image, EntityHandle definition)
    {
        // Most references are decided without opening what they lead to: only forwarders make it necessary.
        var scope = types.ScopeOf(image, (TypeReferenceHandle)definition, out var missing);
        if (missing is not null)
            return PackageOf(missing);
        return scope is { ForwardsTypes: false } ? PackageOf(scope) : scope is { IsNearCore: false } ? null : PackageOf(types.Resolve(image, definition));
    }

    private ref KnownReference Known(AssemblyImage image, TypeReferenceHandle reference)
    {
        if (!_references.TryGetValue(image, out var rows))
            _references.Add(image, rows = new KnownReference[image.Metadata.GetTableRowCount(TableIndex.TypeRef)]);
        var row = MetadataTokens.GetRowNumber(reference) - 1;
        if ((uint)row >= (uint)rows.Length)
            throw new System.BadImageFormatException("A type reference is not in the table.");
        return ref rows[row];
    }

    /// <summary>The core a resolved type belongs to, or null.</summary>
    public CorePackage? PackageOf(ResolvedType type) =>
        type.Assembly is { } assembly ? PackageOf(assembly) : type.Missing is { } missing ? PackageOf(missing) : null;

    /// <summary>The core type a definition, reference or specification means, or null where it is not a core's.</summary>
    /// <param name="image">The image the handle belongs to.</param>
    /// <param name="type">The handle.</param>
    /// <param name="assumed">What it is taken for where its definition is not at hand.</param>
    public CoreSymbol? TypeOf(AssemblyImage image, EntityHandle type, CoreSymbolKind assumed = CoreSymbolKind.Class)
    {
        var definition = TypeResolver.DefinitionOf(image.Metadata, type);
        if (definition.IsNil)
            return null;
        if (definition.Kind == HandleKind.TypeDefinition)
            return Of(image, (TypeDefinitionHandle)definition);
        if (definition.Kind != HandleKind.TypeReference)
            return null;
        ref var known = ref Known(image, (TypeReferenceHandle)definition);
        if (!known.HasSymbol)
            (known.HasSymbol, known.Symbol) = (true, Symbol(image, definition, assumed));
        return known.Symbol;
    }

    private CoreSymbol? Symbol(AssemblyImage image, EntityHandle reference, CoreSymbolKind assumed) => PackageOf(image, reference) is not { } package ? null
        : types.Open(types.Resolve(image, reference), []) is { } instance ? Of(package, instance.Image, instance.Handle)
        : Named(package, image, reference, assumed);

    /// <summary>The symbol of a core's type definition; null where the image is no core's.</summary>
    public CoreSymbol? Of(AssemblyImage image, TypeDefinitionHandle type) => PackageOf(image.Assembly) is { } package ? Of(package, image, type) : null;

    /// <summary>The symbol of a core's member; an accessor's is its property or event, that of an extension block the method that stands for it. Null where the image is no core's.</summary>
    public CoreSymbol? Of(AssemblyImage image, TypeDefinitionHandle type, EntityHandle member)
    {
        if (PackageOf(image.Assembly) is not { } package)
            return null;
        if (member.Kind == HandleKind.MethodDefinition)
            member = image.AccessorsOf(type).TryGetValue((MethodDefinitionHandle)member, out var owner) ? owner : ExtensionProperties.Representative(image.Metadata, (MethodDefinitionHandle)member);
        var key = (package, member);
        if (!image.CoreSymbols.TryGetValue(key, out var symbol))
        {
            var kind = member.Kind switch
            {
                HandleKind.PropertyDefinition => CoreSymbolKind.Property,
                HandleKind.EventDefinition => CoreSymbolKind.Event,
                HandleKind.FieldDefinition => CoreSymbolKind.Field,
                _ => CoreSymbolKind.Method,
            };
            symbol = new BinaryCoreSymbol(package, kind, Of(package, image, type), image, type, member, hierarchy);
            image.CoreSymbols.Add(key, symbol);
        }

        return symbol;
    }

    private CoreSymbol Of(CorePackage package, AssemblyImage image, TypeDefinitionHandle type, int depth = 0)
    {
        var key = (package, (EntityHandle)type);
        if (image.CoreSymbols.TryGetValue(key, out var symbol))
            return symbol;
        if (depth > 64)
            throw new System.BadImageFormatException("Types are nested without end.");
        image.Assembly.IsPinned = true;
        var outer = image.Metadata.GetTypeDefinition(type).GetDeclaringType();
        symbol = new BinaryCoreSymbol(package, TypeKinds.Of(image.Metadata, type), outer.IsNil ? null : Of(package, image, outer, depth + 1),
            image, type, type, hierarchy);
        image.CoreSymbols.Add(key, symbol);
        return symbol;
    }

    private static NamedCoreSymbol Named(CorePackage package, AssemblyImage image, EntityHandle reference, CoreSymbolKind kind)
    {
        var metadata = image.Metadata;
        var path = TypePath.Of(metadata, reference);
        CoreSymbol? outer = null;
        if (reference.Kind == HandleKind.TypeReference
            && metadata.GetTypeReference((TypeReferenceHandle)reference).ResolutionScope is { Kind: HandleKind.TypeReference } scope)
        {
            outer = Named(package, image, scope, CoreSymbolKind.Class);
        }

        return new NamedCoreSymbol(package, kind, outer, DocumentationIds.OfType(metadata, reference), path.Namespace);
    }

    private struct KnownReference
    {
        public bool HasPackage;
        public bool HasSymbol;
        public CorePackage? Package;
        public CoreSymbol? Symbol;
    }
}
