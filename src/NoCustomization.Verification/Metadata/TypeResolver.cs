using System;
using System.Reflection.Metadata;
using NoCustomization.Policy.Cores;

namespace NoCustomization.Verification.Metadata;

/// <summary>Finds the definitions that type references mean, through nesting and type forwarders.</summary>
internal sealed class TypeResolver(AssemblyUniverse universe)
{
    // The runtime follows forwarders without end; nobody chains more than two or three.
    private const int MaxForwards = 16;

    /// <summary>The assemblies.</summary>
    public AssemblyUniverse Universe { get; } = universe;

    /// <summary>What a type definition or reference of an image means. Answers are kept per image.</summary>
    public ResolvedType Resolve(AssemblyImage image, EntityHandle handle)
    {
        if (handle.Kind == HandleKind.TypeDefinition)
            return new ResolvedType(image.Assembly, (TypeDefinitionHandle)handle, null);
        if (handle.Kind != HandleKind.TypeReference)
            return default;
        ref var cached = ref image.ResolvedReference((TypeReferenceHandle)handle);
        cached ??= Find(image, handle);
        return cached.Value;
    }

    /// <summary>The open image and definition of a resolved type, or null where it was not found or cannot be opened.</summary>
    public TypeInstance? Open(ResolvedType type, string[] arguments) =>
        type.IsFound && Universe.Open(type.Assembly!) is { } image ? new TypeInstance(image, type.Definition, arguments) : null;

    /// <summary>The definition that a definition, reference or specification of an image constructs, or null.</summary>
    /// <param name="image">The image.</param>
    /// <param name="handle">What it holds.</param>
    /// <param name="arguments">What stands for the type parameters of the type in which the handle occurs.</param>
    public TypeInstance? Instantiate(AssemblyImage image, EntityHandle handle, ReadOnlySpan<string> arguments)
    {
        if (handle.IsNil)
            return null;
        if (handle.Kind != HandleKind.TypeSpecification)
            return Open(Resolve(image, handle), []);
        var type = SignatureParser.Specification(image.Metadata, (TypeSpecificationHandle)handle);
        if (type.Kind is not (SignatureKind.Named or SignatureKind.Generic))
            return null;
        return Open(Resolve(image, type.Handle), TypeNames.Of(image.Metadata, type.Arguments, arguments));
    }

    /// <summary>The type definition or reference inside a handle that may be a specification; nil for arrays, pointers and parameters.</summary>
    public static EntityHandle DefinitionOf(MetadataReader metadata, EntityHandle handle) =>
        handle.IsNil || handle.Kind != HandleKind.TypeSpecification ? handle : SignatureParser.DefinitionIn(metadata, (TypeSpecificationHandle)handle);

    /// <summary>The assembly in which a type reference says its type stands, before any forwarder is followed. Opens nothing.</summary>
    /// <param name="image">The image that holds the reference.</param>
    /// <param name="reference">The reference.</param>
    /// <param name="missing">The assembly's facts, where it was not found.</param>
    /// <returns>The assembly; null where it was not found, or the reference has no assembly.</returns>
    public KnownAssembly? ScopeOf(AssemblyImage image, TypeReferenceHandle reference, out AssemblyFacts? missing)
    {
        missing = null;
        EntityHandle scope = reference;
        for (var depth = 0; scope.Kind == HandleKind.TypeReference && depth <= TypePath.MaxNesting; depth++)
            scope = image.Metadata.GetTypeReference((TypeReferenceHandle)scope).ResolutionScope;
        if (scope.Kind != HandleKind.AssemblyReference)
            return scope.Kind == HandleKind.ModuleDefinition ? image.Assembly : null;
        var assembly = image.Referenced((AssemblyReferenceHandle)scope, Universe, out var facts);
        if (assembly is null)
            missing = facts;
        return assembly;
    }

    private ResolvedType Find(AssemblyImage image, EntityHandle handle)
    {
        var outermost = handle;
        for (var depth = 0; image.Metadata.GetTypeReference((TypeReferenceHandle)outermost).ResolutionScope is { Kind: HandleKind.TypeReference } outer; depth++)
            outermost = depth < TypePath.MaxNesting ? outer : throw new BadImageFormatException("Types are nested without end.");
        var reference = image.Metadata.GetTypeReference((TypeReferenceHandle)outermost);
        if (reference.ResolutionScope.Kind == HandleKind.AssemblyReference)
            return Find(image, (AssemblyReferenceHandle)reference.ResolutionScope, image.Metadata, handle, reference);
        // A reference into this very module, or one that its exported types explain.
        var own = image.Types.Find(image.Metadata, handle);
        if (!own.IsNil)
            return new ResolvedType(image.Assembly, own, null);
        var forwarded = image.Types.FindForwarded(image.Metadata, reference.Namespace, reference.Name);
        return forwarded.IsNil ? default : Find(image, forwarded, image.Metadata, handle, reference);
    }

    private ResolvedType Find(AssemblyImage image, AssemblyReferenceHandle scope, MetadataReader metadata, EntityHandle handle, TypeReference outermost)
    {
        for (var hop = 0; hop < MaxForwards; hop++)
        {
            if (image.Referenced(scope, Universe, out var facts) is not { } assembly)
                return new ResolvedType(null, default, facts);
            if (Universe.Open(assembly) is not { } target)
                return new ResolvedType(assembly, default, null);
            var found = target.Types.Find(metadata, handle);
            if (!found.IsNil)
                return new ResolvedType(assembly, found, null);
            scope = target.Types.FindForwarded(metadata, outermost.Namespace, outermost.Name);
            if (scope.IsNil)
                return new ResolvedType(assembly, default, null);
            image = target;
        }

        return default;
    }
}
