using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.InteropServices;
using NoCustomization.Policy.Cores;
using NoCustomization.Verification.Inputs;

namespace NoCustomization.Verification.Metadata;

/// <summary>
/// An assembly opened for reading. Owns the memory that its metadata reader points into: after <see cref="Dispose"/> nothing may use the reader,
/// which is why it is reached through the image only.
/// </summary>
internal sealed class AssemblyImage : IDisposable
{
    private static readonly ILookup<EntityHandle, MethodImplementation> s_noImplementations = Array.Empty<MethodImplementation>().ToLookup(e => e.MethodBody);

    private readonly OpenedImage _opened;
    private TypeTable? _types;
    private DeclaringTypes? _declaringTypes;
    private MemberMap<PropertyDefinitionHandle>? _properties;
    private MemberMap<EventDefinitionHandle>? _events;
    private KnownAssembly?[]? _references;
    private ResolvedType?[]? _resolved;
    private readonly Dictionary<EntityHandle, Dictionary<MethodDefinitionHandle, EntityHandle>> _accessors = [];
    private readonly Dictionary<EntityHandle, Dictionary<string, MethodDefinitionHandle[]>> _methods = [];

    private readonly Dictionary<Type, object> _kept = [];
    private readonly Dictionary<EntityHandle, ILookup<EntityHandle, MethodImplementation>> _implementations = [];

    private AssemblyImage(OpenedImage opened, KnownAssembly assembly, bool isWhole)
    {
        _opened = opened;
        Assembly = assembly;
        IsWhole = isWhole;
    }

    /// <summary>What is known of it without opening.</summary>
    public KnownAssembly Assembly { get; }

    /// <summary>Its facts.</summary>
    public AssemblyFacts Facts => Assembly.Facts;

    /// <summary>Whether method bodies were read too, as for an assembly that is judged.</summary>
    public bool IsWhole { get; }

    /// <summary>The file structure, with method bodies.</summary>
    /// <exception cref="InvalidOperationException">Only the metadata was read.</exception>
    public PEReader Pe => IsWhole ? _opened.Pe : throw new InvalidOperationException(Assembly.Content.Path);

    /// <summary>The metadata.</summary>
    /// <exception cref="ObjectDisposedException">The image was closed.</exception>
    public MetadataReader Metadata => _opened.Metadata;

    /// <summary>Its types by name; made when first asked for.</summary>
    public TypeTable Types => _types ??= new TypeTable(Metadata);

    /// <summary>The types that declare properties and events; made when first asked for.</summary>
    public DeclaringTypes DeclaringTypes => _declaringTypes ??= new DeclaringTypes(this);

    /// <summary>The core symbols already made over this image, by package: a symbol is made once.</summary>
    public Dictionary<(CorePackage Package, EntityHandle Handle), CoreSymbol> CoreSymbols { get; } = [];

    /// <summary>What others work out about the image and keep with it, one object of each type.</summary>
    public T Kept<T>()
        where T : class, new()
    {
        if (!_kept.TryGetValue(typeof(T), out var value))
            _kept.Add(typeof(T), value = new T());
        return (T)value;
    }

    /// <summary>Where the answer for a type reference is kept.</summary>
    /// <exception cref="BadImageFormatException">There is no such reference.</exception>
    public ref ResolvedType? ResolvedReference(TypeReferenceHandle handle)
    {
        _resolved ??= new ResolvedType?[Metadata.GetTableRowCount(TableIndex.TypeRef)];
        var row = MetadataTokens.GetRowNumber(handle) - 1;
        if ((uint)row >= (uint)_resolved.Length)
            throw new BadImageFormatException("A type reference is not in the table.");
        return ref _resolved[row];
    }

    /// <summary>The assembly that a row of the reference table means, or null where none was found.</summary>
    /// <exception cref="BadImageFormatException">There is no such row.</exception>
    public KnownAssembly? Referenced(AssemblyReferenceHandle handle, AssemblyUniverse universe, out AssemblyFacts facts)
    {
        var row = MetadataTokens.GetRowNumber(handle) - 1;
        if ((uint)row >= (uint)Assembly.References.Count)
            throw new BadImageFormatException("An assembly reference is not in the table.");
        facts = Assembly.References[row];
        if (_references is null)
        {
            _references = new KnownAssembly?[Assembly.References.Count];
            for (var i = 0; i < _references.Length; i++)
                _references[i] = universe.Find(Assembly.References[i].Name, Assembly);
        }

        return _references[row];
    }

    /// <summary>The properties that a type declares.</summary>
    public MemberRows<PropertyDefinitionHandle> PropertiesOf(TypeDefinitionHandle type) => (_properties ??= MemberMap<PropertyDefinitionHandle>.OfProperties(Metadata)).Of(type);

    /// <summary>The events that a type declares.</summary>
    public MemberRows<EventDefinitionHandle> EventsOf(TypeDefinitionHandle type) => (_events ??= MemberMap<EventDefinitionHandle>.OfEvents(Metadata)).Of(type);

    /// <summary>The methods of a type by name, which may be looked up as the bytes that metadata hold.</summary>
    public Dictionary<string, MethodDefinitionHandle[]> MethodsOf(TypeDefinitionHandle type)
    {
        if (_methods.TryGetValue(type, out var methods))
            return methods;
        var handles = Metadata.GetTypeDefinition(type).GetMethods();
        methods = new Dictionary<string, MethodDefinitionHandle[]>(handles.Count, Utf8Names.Comparer);
        foreach (var handle in handles)
        {
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(methods, Metadata.GetString(Metadata.GetMethodDefinition(handle).Name), out _);
            group = group is null ? [handle] : [.. group, handle];
        }

        _methods.Add(type, methods);
        return methods;
    }

    /// <summary>The methods of a type that have a name of another module's metadata.</summary>
    public MethodDefinitionHandle[] MethodsOf(TypeDefinitionHandle type, MetadataReader metadata, StringHandle name) =>
        MethodsOf(type).GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(Utf8Names.Of(metadata, name), out var methods) ? methods : [];

    /// <summary>The explicit entries by which a type's methods implement or override others, by method.</summary>
    public ILookup<EntityHandle, MethodImplementation> ImplementationsOf(TypeDefinitionHandle type)
    {
        if (_implementations.TryGetValue(type, out var entries))
            return entries;
        var handles = Metadata.GetTypeDefinition(type).GetMethodImplementations();
        entries = handles.Count == 0 ? s_noImplementations : handles.Select(Metadata.GetMethodImplementation).ToLookup(e => e.MethodBody);
        _implementations.Add(type, entries);
        return entries;
    }

    /// <summary>The properties and events whose accessors the methods of a type are.</summary>
    public Dictionary<MethodDefinitionHandle, EntityHandle> AccessorsOf(TypeDefinitionHandle type)
    {
        if (!_accessors.TryGetValue(type, out var accessors))
            _accessors.Add(type, accessors = AccessorMap.Of(this, type));
        return accessors;
    }

    /// <summary>Opens an assembly that is to be judged.</summary>
    /// <exception cref="BadImageFormatException">It is damaged.</exception>
    public static AssemblyImage Open(KnownAssembly assembly, ImageBufferPool pool) => Create(assembly.Content.Open(pool), assembly, isWhole: true);

    /// <summary>Opens the metadata of an assembly that others refer to.</summary>
    /// <exception cref="BadImageFormatException">It is damaged.</exception>
    public static AssemblyImage OpenMetadata(KnownAssembly assembly) => Create(assembly.Content.OpenMetadata(null), assembly, isWhole: false);

    /// <inheritdoc/>
    public void Dispose()
    {
        _types = null;
        _opened.Dispose();
    }

    private static AssemblyImage Create(OpenedImage opened, KnownAssembly assembly, bool isWhole)
    {
        try
        {
            // It was an assembly when it was found; it may have been replaced.
            if (!opened.IsExecutable || !opened.HasMetadata || opened.Metadata.GetGuid(opened.Metadata.GetModuleDefinition().Mvid) != assembly.Mvid)
                throw new BadImageFormatException("The file changed while it was read.");
            return new AssemblyImage(opened, assembly, isWhole);
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }
}
